/**
 * Where the security administrator adds and removes employees and grants them posts. Each change goes into the audit trail with it. None is made to the
 * three administrators, oneself among them: who could make a link to the account of the audit administrator would be one.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike, oneOfTitled, type Bilingual } from '../../core/bilingual.js';
import type { Identity } from '../../core/access/identity.js';
import { postTitles } from '../../core/definition/administrator.js';
import { absentStaff } from '../../store/people/absent-staff.sql.js';
import { makeAccountLink } from '../../store/people/account-links.sql.js';
import { accountOf } from '../../store/people/accounts.sql.js';
import { enterAudit, type AuditKind } from '../../store/people/audit.sql.js';
import { endHolding, grantPost, holdingThatMeets, listHoldings, type Holding } from '../../store/people/holdings.sql.js';
import { removeSecondFactor } from '../../store/people/lost-factor.js';
import { readClock } from '../../store/published.sql.js';
import { endSessions } from '../../store/people/sessions.sql.js';
import { addStaff, endStaff, findStaff, listStaff, type StaffRow } from '../../store/people/staff.sql.js';
import { hadToken } from '../../store/tokens.sql.js';
import { DefinitionReads } from '../definitions/definition-reads.js';
import { instantOf } from '../intake/instant-text.js';
import { Refused } from '../problem/refused.js';
import { organizationView, type OrganizationView } from './organization-view.js';
import type { AddStaffBody, GrantPostBody } from './staff-requests.js';
import { terminalOnly } from './terminal-only.js';
import { holdingView, staffView, type HoldingView, type StaffLinkView, type StaffListView, type StaffView } from './staff-view.js';

@Injectable()
export class StaffDesk {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly definitions: DefinitionReads,
  ) {}

  async list({ tenant }: Identity): Promise<StaffListView> {
    const { manager } = this.dataSource;
    const [rows, holdings, absent] = await Promise.all([listStaff(manager, tenant), listHoldings(manager, tenant), absentStaff(manager, tenant)]);
    return { items: rows.map((row) => staffView(row, holdings, absent.get(row.staff))) };
  }

  async organization(caller: Identity): Promise<OrganizationView> {
    return organizationView(await this.definitions.organization(caller));
  }

  /** Adds an employee. The three administrators are made at the terminal of the host alone. @throws Refused staff_taken */
  async add(caller: Identity, { staff, name, login }: AddStaffBody): Promise<StaffView> {
    const { tenant } = caller;
    return this.dataSource.transaction(async (manager) => {
      // Whoever is called as a program reads what the program opened and did.
      if ((await hadToken(manager, tenant, staff)) || !(await addStaff(manager, tenant, { staff, name, login, kind: 'employee', addedBy: caller.staff }))) throw taken(staff, login);
      await enterAudit(manager, caller, { kind: 'staff-added', subject: staff });
      return staffView((await findStaff(manager, tenant, staff))!, []);
    });
  }

  /** A link to open the account, or to open it again where the password is forgotten. @throws Refused unknown_staff, terminal_only */
  async makeLink(caller: Identity, staff: string): Promise<StaffLinkView> {
    const row = await this.#employee(caller, staff);
    return this.#audited(caller, 'link-made', row.staff, async (manager) => {
      const { secret, expiresAt } = await makeAccountLink(manager, { tenant: caller.tenant, staff }, caller.staff);
      return { link: secret, expiresAt: expiresAt.toISOString() };
    });
  }

  /** @throws Refused unknown_staff, terminal_only */
  async end(caller: Identity, staff: string): Promise<void> {
    const row = await this.#employee(caller, staff);
    await this.#audited(caller, 'staff-left', row.staff, (manager) => endStaff(manager, caller.tenant, staff, caller.staff));
  }

  /** For somebody whose authenticator is lost. @throws Refused unknown_staff, terminal_only */
  async removeSecondFactor(caller: Identity, staff: string): Promise<void> {
    await this.#employee(caller, staff);
    const account = await accountOf(this.dataSource, caller.tenant, staff);
    if (account === null) throw unknownStaff(staff);
    await this.dataSource.transaction((manager) => removeSecondFactor(manager, account, caller));
  }

  /** Ends every session of somebody, whose browser may be in other hands; the password stays. @throws Refused unknown_staff, terminal_only */
  async endSessions(caller: Identity, staff: string): Promise<void> {
    await this.#employee(caller, staff);
    await this.#audited(caller, 'sessions-ended', staff, (manager) => endSessions(manager, { tenant: caller.tenant, staff }, { allBut: null }, caller.staff));
  }

  /** @throws Refused unknown_staff, holding_refused */
  async grant(caller: Identity, staff: string, { post, unit, from, until }: GrantPostBody): Promise<HoldingView> {
    const row = await this.#present(caller, staff);
    await this.#requireGrantable(caller, row, { post, unit });
    const [fromAt, untilAt] = [from, until].map((text) => (text === undefined ? null : new Date(instantOf(text)))) as [Date | null, Date | null];
    const asked = { staff, post, unit, fromAt, untilAt };
    return this.dataSource.transaction(async (manager) => {
      const now = new Date(await readClock(manager));
      if (untilAt !== null && (untilAt <= now || (fromAt !== null && untilAt <= fromAt))) throw termRefused();
      const same = await holdingThatMeets(manager, caller.tenant, asked);
      if (same !== null) throw heldAlready(same);
      const granted = await grantPost(manager, caller.tenant, asked, caller.staff);
      const details = { from: granted.fromAt.toISOString(), until: granted.untilAt?.toISOString() ?? null };
      await enterAudit(manager, caller, { kind: 'post-granted', subject: `${staff} ${post}@${unit}`, details });
      return holdingView(granted);
    });
  }

  /** @throws Refused unknown_holding */
  async endHolding(caller: Identity, holdingId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const ended = await endHolding(manager, caller.tenant, holdingId, caller.staff);
      if (ended === null) throw unknownHolding(holdingId);
      await enterAudit(manager, caller, { kind: 'post-ended', subject: `${ended.staff} ${ended.post}@${ended.unit}` });
    });
  }

  async #requireGrantable(caller: Identity, { kind, staff }: StaffRow, { post, unit }: GrantPostBody): Promise<void> {
    const organization = await this.definitions.organization(caller);
    const { units } = organization;
    if (kind !== 'employee') throw refused({ zh: '一般工作人员', en: 'an employee' }, alike(`${staff} (${kind})`), { zh: '三员管理员不任其他岗位', en: 'the three administrators hold no posts' });
    const known = new Map(Object.entries(postTitles(organization)));
    if (!known.has(post)) throw refused(oneOfTitled(known), alike(post), TAKE_ONE);
    if (!Object.hasOwn(units, unit)) throw refused(oneOfTitled(new Map(Object.entries(units).map(([name, { title }]) => [name, title]))), alike(unit), TAKE_ONE);
  }

  async #employee(caller: Identity, staff: string): Promise<StaffRow> {
    const row = await this.#present(caller, staff);
    if (row.kind !== 'employee') throw terminalOnly(row);
    return row;
  }

  async #present({ tenant }: Identity, staff: string): Promise<StaffRow> {
    const row = await findStaff(this.dataSource.manager, tenant, staff);
    if (row === null || row.leftAt !== null) throw unknownStaff(staff);
    return row;
  }

  /** Does something and enters it, or neither. */
  #audited<T>(caller: Identity, kind: AuditKind, subject: string, work: (manager: DataSource['manager']) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const done = await work(manager);
      await enterAudit(manager, caller, { kind, subject });
      return done;
    });
  }
}

const TAKE_ONE: Bilingual = { zh: '请从其中选取', en: 'take one of them' };

const refused = (expected: Bilingual, saw: Bilingual, remedy: Bilingual): Refused => new Refused('holding_refused', { expected, saw, remedy });

const termRefused = (): Refused => refused(
  { zh: '终止晚于开始，也晚于现在', en: 'an end after the beginning, and after now' }, { zh: '更早的终止', en: 'an earlier one' }, { zh: '请更正起止时间', en: 'mend the two instants' });

const heldAlready = ({ fromAt, untilAt }: Holding): Refused => refused(
  { zh: '同一时间未任该岗位的人员', en: 'somebody who does not hold the post at that time' },
  alike(`${fromAt.toISOString()} – ${untilAt?.toISOString() ?? ''}`),
  { zh: '请先结束原任职，或另定起止时间', en: 'end that holding first, or take other instants' });

export function unknownStaff(staff: string): Refused {
  return new Refused('unknown_staff', {
    expected: { zh: '本单位在册人员的代号', en: 'the pseudonym of a member of staff' },
    saw: alike(staff.slice(0, 64)),
    remedy: { zh: '请从人员列表中选取', en: 'list the staff' },
  });
}

function unknownHolding(holdingId: string): Refused {
  return new Refused('unknown_holding', {
    expected: { zh: '未结束的任职', en: 'a holding of a post that goes on' },
    saw: alike(holdingId),
    remedy: { zh: '请从人员列表中选取', en: 'list the staff' },
  });
}

function taken(staff: string, login: string): Refused {
  return new Refused('staff_taken', {
    expected: { zh: '未用过的代号和登录名', en: 'a pseudonym and a login that nobody has' },
    saw: alike(`${staff}, ${login}`),
    remedy: { zh: '请另取一个；离开的人员和程序（令牌）的代号不再用，程序确为其本人的由运维人员在主机终端添加：npx kept account make', en: 'take others; those of who left, and of programs with tokens, are not used again; whoever runs the host adds somebody whose own token it is: npx kept account make' },
  });
}
