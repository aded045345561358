/** What people do with their own accounts: open them by a link, change the password, set up the second factor. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike } from '../../core/bilingual.js';
import type { Identity } from '../../core/access/identity.js';
import { accountOfLink, useAccountLink } from '../../store/people/account-links.sql.js';
import { accountOf, setPassword, setTotp, type Account } from '../../store/people/accounts.sql.js';
import { enterSignInRefused } from '../../store/people/audit-refusals.sql.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { endSessions, noteSecondFactor } from '../../store/people/sessions.sql.js';
import { listTenants } from '../../store/published.sql.js';
import { Vault } from '../../store/vault.js';
import { ArrivalClock } from '../arrival.js';
import { Refused } from '../problem/refused.js';
import { hashPassword, matchesPassword, passwordProblem } from './passwords.js';
import { isSecondFactorSecret, newSecondFactor, secondFactorPlace, stepOfCode, type NewSecondFactor } from './second-factor.js';
import type { ChangePasswordBody, OpenAccountBody, SetSecondFactorBody } from './session-requests.js';
import type { AccountOfLinkView } from './session-view.js';
import { SignInThrottle, type Counted } from './sign-in-throttle.js';

@Injectable()
export class OwnAccount {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
    private readonly clock: ArrivalClock,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Whose account a link opens. @throws Refused link_invalid */
  async ofLink(link: string): Promise<AccountOfLinkView> {
    const account = await accountOfLink(this.dataSource, link);
    if (account === null) throw linkInvalid();
    return { organization: account.tenant, login: account.login };
  }

  /** Sets the password by a link, which is used up; sessions there were end. @throws Refused link_invalid, password_refused */
  async openBy({ link, password }: OpenAccountBody, address: string): Promise<Pick<Account, 'tenant' | 'staff' | 'login'>> {
    const linked = await accountOfLink(this.dataSource, link);
    const account = linked && (await accountOf(this.dataSource, linked.tenant, linked.staff));
    if (account === null) throw linkInvalid();
    const passwordHash = await this.#acceptedHash(account, password);
    await this.dataSource.transaction(async (manager) => {
      if (!(await useAccountLink(manager, link))) throw linkInvalid();
      await setPassword(manager, account, passwordHash);
      await endSessions(manager, account, { allBut: null }, account.staff);
      await enterAudit(manager, { tenant: account.tenant, staff: account.staff, address }, { kind: 'account-opened' });
    });
    return account;
  }

  /** Other sessions of the account end. @throws Refused password_wrong, password_refused, too_many_attempts */
  async changePassword(caller: Identity, { password, next }: ChangePasswordBody): Promise<void> {
    const account = await this.shownBy(caller, password);
    const passwordHash = await this.#acceptedHash(account, next);
    await this.dataSource.transaction(async (manager) => {
      await setPassword(manager, account, passwordHash);
      await endSessions(manager, account, { allBut: caller.session!.sessionId }, account.staff);
      await enterAudit(manager, caller, { kind: 'password-changed' });
    });
  }

  /** A secret for an authenticator; nothing is kept of it until a code shows that the authenticator has it. */
  async newSecondFactor(caller: Identity): Promise<NewSecondFactor> {
    const account = await this.#accountOf(caller);
    return newSecondFactor(account.login, account.tenant);
  }

  /** The new secret of the session. @throws Refused password_wrong, code_wrong, too_many_attempts */
  async setSecondFactor(caller: Identity, { password, secret, code }: SetSecondFactorBody): Promise<string> {
    const account = await this.shownBy(caller, password);
    const step = isSecondFactorSecret(secret) ? await stepOfCode(secret, code, this.clock.read()) : null;
    if (step === null) throw wrongCode();
    const sealed = this.vault.sealSecret(account.tenant, secondFactorPlace(account.staff), secret);
    return this.dataSource.transaction(async (manager) => {
      await setTotp(manager, account, sealed, step);
      await endSessions(manager, account, { allBut: caller.session!.sessionId }, account.staff);
      await enterAudit(manager, caller, { kind: 'second-factor-set' });
      return noteSecondFactor(manager, caller.session!.sessionId);
    });
  }

  /** The account of somebody who has shown the password again: a browser left open changes nothing. @throws Refused password_wrong, too_many_attempts */
  async shownBy(caller: Identity, password: string): Promise<Account> {
    const account = await this.#accountOf(caller);
    const counted: Counted = { tenant: account.tenant, login: account.login, address: caller.address, among: 'session' };
    await this.throttle.count(counted);
    if (!(await matchesPassword(account.passwordHash, password))) {
      await enterSignInRefused(this.dataSource, counted, { wrong: 'password' });
      throw wrongPassword();
    }
    await this.throttle.forgive(counted);
    return account;
  }

  async #acceptedHash({ login, name, tenant }: Account, password: string): Promise<string> {
    const title = (await listTenants(this.dataSource)).find(({ organization }) => organization === tenant)!.title;
    const problem = await passwordProblem(password, [login, name, tenant, title.zh, title.en, 'kept', '践诺']);
    if (problem !== null) throw new Refused('password_refused', problem);
    return hashPassword(password);
  }

  async #accountOf({ tenant, staff, session }: Identity): Promise<Account> {
    const account = session === null ? null : await accountOf(this.dataSource, tenant, staff);
    if (account === null) throw noAccount(staff);
    return account;
  }
}

function linkInvalid(): Refused {
  return new Refused('link_invalid', {
    expected: { zh: '48 小时内、未用过的开户链接', en: 'a link of the last 48 hours that was not used' },
    saw: { zh: '已用过、过期或不完整的链接', en: 'one that was used, has run out or is not whole' },
    remedy: { zh: '请向安全管理员另要一个；管理员的链接在主机终端另行生成', en: 'ask the security administrator for another; one for an administrator is made at the terminal of the host' },
  });
}

function wrongPassword(): Refused {
  return new Refused('password_wrong', {
    expected: { zh: '您现在的密码', en: 'your present password' },
    saw: { zh: '不相符', en: 'another' },
    remedy: { zh: '请核对后再试', en: 'try again' },
  });
}

function wrongCode(): Refused {
  return new Refused('code_wrong', {
    expected: { zh: '验证器用此密钥算出的当前验证码', en: 'the code that an authenticator with this secret shows now' },
    saw: { zh: '不相符', en: 'another' },
    remedy: { zh: '请核对手机时间，等下一个验证码再试', en: 'see that the clock of your telephone is right, and try the next code' },
  });
}

function noAccount(staff: string): Refused {
  return new Refused('unknown_staff', {
    expected: { zh: '已登录人员的账户', en: 'the account of somebody who signed in' },
    saw: alike(staff),
    remedy: { zh: '令牌没有密码和二次验证；请登录后再操作', en: 'a token has no password or second factor: sign in first' },
  });
}
