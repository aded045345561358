/** Registers for a caller: read by all of the tenant, loaded by the posts that the organization names. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike, oneOfTitled, type Bilingual } from '../../core/bilingual.js';
import { formatInstant } from '../../core/calendar/instant.js';
import { fieldWords } from '../../core/case/refusals.js';
import type { Organization, Register } from '../../core/definition/organization.js';
import { didYouMean } from '../../core/definition/text/nearest-name.js';
import { Engine } from '../../engine/engine.js';
import { LeavingUnconfirmed, loadRegister, PeriodUnsettled, RegisterRefused, type LoadedRegister } from '../../engine/recurrence/load-register.js';
import { readAs } from '../../store/database.js';
import { listRegisters, listSubjects } from '../../store/duties/register.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { DefinitionReads } from '../definitions/definition-reads.js';
import { requireAnyPost } from '../identity/access-refusals.js';
import { KnownNames } from '../intake/known-names.js';
import { Cursors } from '../intake/page-query.js';
import { Refused } from '../problem/refused.js';
import type { LoadRegisterBody, SubjectsQuery } from './register-requests.js';
import type { RegisterListView, SubjectListView } from './register-view.js';

const NO_REGISTER: Bilingual = { zh: '无：本单位没有声明名册', en: 'none: the organization declares no register' };

@Injectable()
export class Registers {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly definitions: DefinitionReads,
    private readonly known: KnownNames,
    private readonly engine: Engine,
  ) {}

  async list(caller: Identity): Promise<RegisterListView> {
    const { registers = {}, zone } = await this.definitions.organization(caller);
    const rows = await readAs(this.dataSource, caller, (manager) => listRegisters(manager, caller.tenant));
    const loaded = new Map(rows.map((row) => [row.register, row]));
    return {
      items: Object.entries(registers).map(([register, { title, of, by }]) => {
        const { subjects = 0, loadedAt = null } = loaded.get(register) ?? {};
        return { register, title, of, by, subjects, loadedAt: loadedAt === null ? null : formatInstant(loadedAt.getTime(), zone) };
      }),
    };
  }

  async subjects(caller: Identity, register: string, query: SubjectsQuery): Promise<SubjectListView> {
    requireRegister(await this.definitions.organization(caller), register);
    const { unit, limit } = query;
    await this.known.require(caller, { ...(unit !== undefined && { unit }) });
    const cursors = new Cursors(`register ${register}`, query, ['text', 'text']);
    const after = cursors.read(query.cursor);
    const page = await readAs(this.dataSource, caller, (manager) => listSubjects(manager, { tenant: caller.tenant, register, ...(unit !== undefined && { unit }) }, after, limit));
    return { items: page.rows, next: cursors.write(page) };
  }

  async load(caller: Identity, register: string, { subjects, replaces = false, confirmed = false }: LoadRegisterBody): Promise<LoadedRegister> {
    const organization = await this.definitions.organization(caller);
    const { by } = requireRegister(organization, register);
    requireAnyPost(caller, by, organization);
    const lines = subjects.map((fields, n) => ({ line: n + 1, fields }));
    try {
      const loaded = await loadRegister(this.dataSource, { tenant: caller.tenant, organization, register, lines, replaces, confirmed });
      this.engine.wakeUps.send({ kind: 'duties', tenant: caller.tenant, dueAt: null, inMs: 0 });
      return loaded;
    } catch (error) {
      if (error instanceof LeavingUnconfirmed) throw unconfirmed(error);
      if (error instanceof PeriodUnsettled) throw unsettled(error);
      throw error instanceof RegisterRefused ? invalid(error) : error;
    }
  }
}

function requireRegister({ registers = {} }: Organization, register: string): Register {
  if (Object.hasOwn(registers, register)) return registers[register]!;
  const known = Object.entries(registers).map(([name, { title }]) => [name, title] as const);
  throw new Refused('unknown_register', {
    expected: known.length === 0 ? NO_REGISTER : oneOfTitled(known),
    saw: alike(register.slice(0, 100)),
    remedy: didYouMean(register, Object.keys(registers)) ?? { zh: '请从名册列表中选取', en: 'take a register that there is' },
  });
}

function unconfirmed({ left, before }: LeavingUnconfirmed): Refused {
  return new Refused('confirmation_required', {
    expected: { zh: '至多半数对象离册', en: 'at most half of the subjects to leave' },
    saw: { zh: `${before} 个对象中的 ${left} 个离册`, en: `${left} of ${before} leaving` },
    remedy: { zh: '请核对名册；无误则附 "confirmed": true 重新发送', en: 'look at the register again; where it is right, send it with "confirmed": true' },
  });
}

function unsettled({ period }: PeriodUnsettled): Refused {
  return new Refused('period_unsettled', {
    expected: { zh: '已结束的各期均已按名册结清', en: 'every period that has ended to be settled with the register' },
    saw: { zh: `${period}，尚未结清`, en: `${period}, which is not` },
    remedy: { zh: '请稍后重新发送；若仍如此，请查看主机日志', en: 'send it again in a moment; where it stays so, look into the log of the host' },
  });
}

function invalid({ problems }: RegisterRefused): Refused {
  const fields = problems.map(({ line, path, ...words }) => ({ path: `subjects.${line - 1}.${path}`, ...words }));
  return new Refused('register_invalid', {
    expected: { zh: '符合名册要求的对象', en: 'subjects as the register asks' },
    saw: fieldWords(fields, 'saw'),
    remedy: { zh: '请更正所列各行，整批重新发送', en: 'mend the lines named and send all again' },
    fields,
  });
}
