/** Registers for a caller: read by all of the tenant, loaded by the posts that the organization names. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { formatInstant } from '../../core/calendar/instant.js';
import type { Organization, Register } from '../../core/definition/organization.js';
import { loadRegister, RegisterRefused, type LoadedRegister } from '../../engine/recurrence/load-register.js';
import { readAs } from '../../store/database.js';
import { listRegisters, listSubjects } from '../../store/duties/register.sql.js';
import type { TokenHolder } from '../../store/tokens.sql.js';
import { DefinitionReads } from '../definitions/definition-reads.js';
import { KnownNames } from '../intake/known-names.js';
import { Cursors } from '../intake/page-query.js';
import { Refused, refused } from '../problem/refused.js';
import type { LoadRegisterBody, SubjectsQuery } from './register-requests.js';
import type { RegisterListView, SubjectListView } from './register-view.js';

@Injectable()
export class Registers {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly definitions: DefinitionReads,
    private readonly known: KnownNames,
  ) {}

  async list(caller: TokenHolder): Promise<RegisterListView> {
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

  async subjects(caller: TokenHolder, register: string, query: SubjectsQuery): Promise<SubjectListView> {
    requireRegister(await this.definitions.organization(caller), register);
    const { unit, limit } = query;
    await this.known.require(caller, { ...(unit !== undefined && { unit }) });
    const cursors = new Cursors(`register ${register}`, query, ['text', 'text']);
    const after = cursors.read(query.cursor);
    const page = await readAs(this.dataSource, caller, (manager) => listSubjects(manager, { tenant: caller.tenant, register, ...(unit !== undefined && { unit }) }, after, limit));
    return { items: page.rows, next: cursors.write(page) };
  }

  async load(caller: TokenHolder, register: string, { subjects, replaces = false }: LoadRegisterBody): Promise<LoadedRegister> {
    const organization = await this.definitions.organization(caller);
    const { by } = requireRegister(organization, register);
    if (!caller.posts.some(({ post }) => by.includes(post))) {
      throw refused('post_required', by.join(' or '), caller.posts.map(({ post }) => post).join(', ') || 'no post', 'let a holder of that post load it');
    }
    const lines = subjects.map((fields, n) => ({ line: n + 1, fields }));
    try {
      return await loadRegister(this.dataSource, { tenant: caller.tenant, organization, register, lines, replaces });
    } catch (error) {
      throw error instanceof RegisterRefused ? invalid(error) : error;
    }
  }
}

function requireRegister({ registers = {} }: Organization, register: string): Register {
  if (Object.hasOwn(registers, register)) return registers[register]!;
  throw refused('unknown_register', `one of ${Object.keys(registers).join(', ') || 'none: the organization declares no register'}`, register.slice(0, 100), 'take a register that there is');
}

function invalid({ problems }: RegisterRefused): Refused {
  const fields = problems.map(({ line, path, expected, saw }) => ({ path: `subjects.${line - 1}.${path}`, expected, saw }));
  return new Refused('register_invalid', { expected: 'subjects as the register asks', saw: fields.map(({ path, saw }) => `${path}: ${saw}`).join('; '), remedy: 'mend the lines named and send all again', fields });
}
