/** An engine with its effects on a database of its own, for tests of what goes out. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { checkDefinition } from '../../../src/core/definition/check-definition.js';
import { checkOrganization } from '../../../src/core/definition/check-organization.js';
import type { Definition } from '../../../src/core/definition/definition.js';
import { clausesOf } from '../../../src/core/definition/regulation.js';
import type { Actor } from '../../../src/core/case/command.js';
import type { ChannelSettings } from '../../../src/engine/effects/channels/channel-settings.js';
import { openChannels } from '../../../src/engine/effects/channels/open-channels.js';
import { newWebhookSecret } from '../../../src/engine/effects/channels/signature.js';
import { EffectsLoop } from '../../../src/engine/effects/effects-loop.js';
import { Engine } from '../../../src/engine/engine.js';
import { createLogger, type Logger } from '../../../src/engine/logger.js';
import type { Answer, CaseAnswer } from '../../../src/engine/submission.js';
import { expansionOf, publicationOf } from '../../../src/engine/workflow-files.js';
import { connect } from '../../../src/store/database.js';
import { addWebhook, type MessageKind } from '../../../src/store/effects/webhooks.sql.js';
import { publishFirst } from '../../../src/store/publish.sql.js';
import { SandboxClock } from '../../../src/store/sandbox-clock.js';
import { Vault } from '../../../src/store/vault.js';
import { keptDatabase } from '../kept-database.js';

export const TENANT = 'laizhou-gas';
export const AGENT: Actor = { staff: 'agent-1', posts: [{ post: 'agent', unit: 'customer-service' }] };
const FOLDER = join(import.meta.dirname);
const ORGANIZATION_FOLDER = join(import.meta.dirname, '../../../workflows/laizhou-gas');

export interface StageOptions {
  /** Names of the definitions of this folder. */
  readonly processes?: readonly string[];
  /** Makes the database a sandbox whose clock stands at this instant. */
  readonly sandboxAt?: string;
  /** Lines laid under organization.yaml. */
  readonly organization?: string;
  readonly settings?: Partial<ChannelSettings>;
  readonly logger?: Logger;
}

export interface Stage {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly vault: Vault;
  readonly engine: Engine;
  readonly effects: EffectsLoop;
  readonly clock: SandboxClock | null;
  readonly sentFolder: string;
  /** Effects of another host on the same database. */
  anotherHost(settings?: Partial<ChannelSettings>): Promise<{ effects: EffectsLoop; close(): Promise<void> }>;
  open(process: string, form: Readonly<Record<string, unknown>>): Promise<CaseAnswer>;
  send(caseId: string, event: string, form?: Readonly<Record<string, unknown>>, actor?: Actor): Promise<Answer>;
  subscribe(url: string, kinds: readonly MessageKind[]): Promise<{ webhookId: string; secret: string }>;
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { processes = ['visit-notice'], sandboxAt, settings, logger = createLogger('silent') } = options;
  const database = await keptDatabase();
  const clock = sandboxAt === undefined ? null : await SandboxClock.install(database.url, Date.parse(sandboxAt));
  const sentFolder = mkdtempSync(join(tmpdir(), 'kept-sent-'));
  const host = async (more: Partial<ChannelSettings> = {}) => {
    const dataSource = await connect({ url: database.url, poolSize: 6 });
    const vault = new Vault(Buffer.alloc(32, 7));
    const engine = new Engine({ dataSource, vault, logger });
    const channels = openChannels(dataSource, vault, { privateWebhooks: true, smtpUrl: null, mailFrom: 'kept@localhost', smsGateway: null, sentFolder, ...settings, ...more });
    const effects = new EffectsLoop({ dataSource, vault, engine, channels, logger });
    const close = async (): Promise<void> => {
      await effects.stop();
      await engine.stop();
      await dataSource.destroy();
    };
    return { dataSource, vault, engine, effects, close };
  };
  const first = await host();
  await publishFirst(first.dataSource, publicationWith(processes, options.organization));
  const { dataSource, vault, engine, effects } = first;
  const others: { close(): Promise<void> }[] = [];
  const submit = (to: { process: string } | { caseId: string }, command: object): Promise<Answer> =>
    engine.submit({ tenant: TENANT, to, command: { arrivedAt: Date.parse('2026-03-02T09:00:00+08:00'), ...command } as never, idempotencyKey: randomUUID() });
  return {
    url: database.url, dataSource, vault, engine, effects, clock, sentFolder,
    async anotherHost(more) {
      const other = await host(more);
      others.push(other);
      return other;
    },
    async open(process, form) {
      const answer = await submit({ process }, { kind: 'open', actor: AGENT, form });
      if (answer.outcome === 'rejected') throw new Error(`expected a case, saw ${JSON.stringify(answer.refusal)}`);
      return answer.case;
    },
    send: (caseId, event, form = {}, actor = AGENT) => submit({ caseId }, { kind: 'send', event, form, actor }),
    async subscribe(url, kinds) {
      const [webhookId, secret] = [randomUUID(), newWebhookSecret()];
      await addWebhook(dataSource.manager, { tenant: TENANT, webhookId, url, kinds, sealedSecret: vault.sealSecret(TENANT, webhookId, secret), addedBy: 'admin-1' });
      return { webhookId, secret };
    },
    rows: (sql, values = []) => dataSource.query(sql, [...values]),
    async close() {
      for (const other of others) await other.close();
      await first.close();
      await clock?.close();
      await database.drop();
      rmSync(sentFolder, { recursive: true, force: true });
    },
  };
}

/** Definitions of this folder in the organization of `workflows/`, checked as a set. */
function publicationWith(processes: readonly string[], more = '') {
  const source = `${readFileSync(join(ORGANIZATION_FOLDER, 'organization.yaml'), 'utf8')}\n${more}`;
  const regulation = readFileSync(join(ORGANIZATION_FOLDER, 'regulation.md'), 'utf8');
  const { organization, problems } = checkOrganization(source);
  if (organization === null) throw new Error(JSON.stringify(problems));
  const context = { organization, clauses: clausesOf(regulation) };
  const texts = processes.map((name) => readFileSync(join(FOLDER, `${name}.yaml`), 'utf8'));
  const alone = new Map(texts.map((text, n) => [processes[n]!, checkDefinition(text, context).definition]));
  const definitions = texts.map((text) => {
    const { definition, problems: found } = checkDefinition(text, { ...context, processes: alone });
    if (definition === null) throw new Error(JSON.stringify(found));
    return { definition: definition as Definition, source: text, scenarios: null, ...expansionOf({ definition, organization }) };
  });
  return publicationOf({ organization, source, regulation, processes: () => alone }, definitions);
}
