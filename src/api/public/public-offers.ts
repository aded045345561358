/** What an organization offers to people without an account: what its definitions in force say, and no other process. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { PUBLIC } from '../../core/access/public-caller.js';
import type { Language } from '../../core/bilingual.js';
import type { ProcessVersion } from '../../core/case/process-version.js';
import type { PublicSide, Title } from '../../core/definition/definition.js';
import { formSchema } from '../../core/definition/form-schema.js';
import type { Organization } from '../../core/definition/organization.js';
import { publicOpening } from '../../core/definition/public-form.js';
import { readRegulation } from '../../core/definition/regulation.js';
import { Engine } from '../../engine/engine.js';
import { readAs, type Reader } from '../../store/database.js';
import { listTenants, organizationsInForce, versionsInForce } from '../../store/published.sql.js';
import { commitmentRules } from '../definitions/definition-view.js';
import { NAME } from '../intake/expected.js';
import { unknownOrganization } from './public-refusals.js';
import type { Offer, OpenablePublicView, PublicCommitmentView, PublicFormView, PublicOfferView, PublicOrganizationListView, PublicOrganizationView } from './public-view.js';

/** A process with something public, as its version in force has it. */
export interface PublicProcess extends ProcessVersion {
  readonly side: PublicSide;
}

/** Everybody without an account, reading the cases of these processes; of none where none are named. */
export function publicReader(tenant: string, processes: readonly PublicProcess[] = []): Reader {
  return { tenant, staff: PUBLIC, readings: processes.map(({ definition }) => definition.process) };
}

@Injectable()
export class PublicOffers {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  async organizations(): Promise<PublicOrganizationListView> {
    const tenants = await listTenants(this.dataSource);
    const offers = await Promise.all(tenants.map(async ({ organization, title }) => ({ organization, title, processes: await this.#inForce(organization) })));
    return { items: offers.filter(({ processes }) => processes.length > 0).map(({ organization, title, processes }) => summary(organization, title, processes)) };
  }

  /** Those of an organization that offers something. @throws Refused unknown_organization */
  async processes(organization: string): Promise<readonly PublicProcess[]> {
    const processes = NAME.test(organization) ? await this.#inForce(organization) : [];
    if (processes.length === 0) throw unknownOrganization(organization);
    return processes;
  }

  /** @throws Refused unknown_organization */
  async offer(organization: string): Promise<PublicOfferView> {
    const processes = await this.processes(organization);
    const [row] = await readAs(this.dataSource, publicReader(organization), (manager) => organizationsInForce(manager));
    const clauses = new Map(readRegulation(row!.regulation).map(({ id, zh, en }) => [id, { zh, en }]));
    return {
      ...summary(organization, organizationOf(processes).title, processes),
      zone: organizationOf(processes).zone,
      opens: processes.filter(({ side }) => side.opens !== undefined).map(openable),
      commitments: processes.flatMap((process) => commitmentsOf(process, clauses)),
    };
  }

  async #inForce(tenant: string): Promise<PublicProcess[]> {
    const versions = await readAs(this.dataSource, publicReader(tenant), (manager) => versionsInForce(manager, tenant));
    const processes = await Promise.all(versions.map(({ process, version }) => this.engine.processes.version(tenant, process, version)));
    return processes.flatMap((process) => (process.definition.public === undefined ? [] : [{ ...process, side: process.definition.public }]));
  }
}

/** As the process published last has it: its zone counts the years. */
export function organizationOf(processes: readonly PublicProcess[]): Organization {
  return processes[0]!.organization;
}

const HAS: Readonly<Record<Offer, (side: PublicSide) => boolean>> = {
  open: ({ opens }) => opens !== undefined,
  follow: ({ follow }) => follow !== undefined,
  notices: ({ list }) => list !== undefined,
  results: () => true,
};

function summary(organization: string, title: Title, processes: readonly PublicProcess[]): PublicOrganizationView {
  const offers = (Object.keys(HAS) as Offer[]).filter((offer) => processes.some(({ side }) => HAS[offer](side)));
  return { organization, title, offers };
}

function openable({ definition, organization, side }: PublicProcess): OpenablePublicView {
  const rule = publicOpening(definition)!;
  const form = (language: Language): PublicFormView[Language] => formSchema(definition, rule, language, organization);
  return { process: definition.process, title: rule.title, followed: side.follow !== undefined, form: { zh: form('zh'), en: form('en') } };
}

function commitmentsOf({ definition }: PublicProcess, clauses: ReadonlyMap<string, Title>): PublicCommitmentView[] {
  return commitmentRules(definition).map((rule) => ({
    process: definition.process, processTitle: definition.title, ...rule,
    clauseText: clauses.get(rule.clause) ?? { zh: rule.clause, en: rule.clause },
  }));
}
