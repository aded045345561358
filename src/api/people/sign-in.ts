/**
 * Signing in: login and password, then the code of the second factor where there is one. What is wrong is told alike, whichever it was, and
 * takes as long.
 */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import type { DataSource } from 'typeorm';
import type { Identity } from '../../core/access/identity.js';
import { accountByLogin, accountOf, takeTotpStep, type Account } from '../../store/people/accounts.sql.js';
import { enterSignInRefused, type Tried } from '../../store/people/audit-refusals.sql.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { endSessionOf, noteSecondFactor, openSession } from '../../store/people/sessions.sql.js';
import { Vault } from '../../store/vault.js';
import { ArrivalClock } from '../arrival.js';
import { sessionSecretOf } from '../identity/session-cookie.js';
import { senderAddress } from '../intake/sender-address.js';
import { Refused } from '../problem/refused.js';
import { matchesPassword } from './passwords.js';
import { secondFactorPlace, stepOfCode } from './second-factor.js';
import type { SignInBody } from './session-requests.js';
import { SignInThrottle, type Counted } from './sign-in-throttle.js';

/** Where somebody signs in from. */
export interface SignInFrom {
  readonly address: string;
  readonly agent: string;
  /** The secret of the session that the browser had before, which ends where a new one begins; null for none. */
  readonly before: string | null;
}

export function signInFrom(request: Request): SignInFrom {
  return { address: senderAddress(request.ip ?? ''), agent: request.headers['user-agent'] ?? '', before: sessionSecretOf(request) };
}

/** What was shown to open a session. */
export interface Shown extends SignInFrom {
  readonly by: 'password' | 'link' | 'oidc';
  readonly secondFactor: boolean;
}

@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly vault: Vault,
    private readonly throttle: SignInThrottle,
    private readonly clock: ArrivalClock,
  ) {}

  /** The secret of a new session. @param browser one in which the account's owner signed in before; null for any other @throws Refused sign_in_refused, second_factor_required, too_many_attempts */
  async with({ organization, login, password, code }: SignInBody, from: SignInFrom, browser: string | null): Promise<string> {
    const { address } = from;
    const counted: Counted = { tenant: organization, login, address, ...(browser !== null && { among: `browser ${browser}` }) };
    await this.throttle.count(counted);
    const account = await accountByLogin(this.dataSource, organization, login);
    if (!(await matchesPassword(account?.passwordHash ?? null, password)) || account === null) return this.#refuse(counted, account === null ? 'login' : 'password');
    if (account.sealedTotp !== null) {
      if (code === undefined) {
        await this.throttle.giveBack(counted);
        await enterSignInRefused(this.dataSource, counted, { wrong: 'no-code' });
        throw secondFactorRequired();
      }
      if (!(await this.takesCode(account, code))) return this.#refuse(counted, 'code');
    }
    await this.throttle.forgive(counted);
    return this.open(account, { ...from, by: 'password', secondFactor: account.sealedTotp !== null });
  }

  /** Opens a session of an account that has shown whose it is. A browser has one: the one before ends, whosever it was. */
  open({ tenant, staff }: Pick<Account, 'tenant' | 'staff'>, { address, agent, before, by, secondFactor }: Shown): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      const ended = before === null ? null : await endSessionOf(manager, before);
      if (ended !== null) await enterAudit(manager, { ...ended, address }, { kind: 'session-ended', subject: ended.sessionId, details: { by: 'sign-in' } });
      const secret = await openSession(manager, { tenant, staff }, agent, secondFactor);
      await enterAudit(manager, { tenant, staff, address }, { kind: 'signed-in', details: { by, secondFactor } });
      return secret;
    });
  }

  /** Shows the second factor in a session that was opened without; its new secret. @throws Refused code_wrong, too_many_attempts */
  async showCode(caller: Identity, code: string): Promise<string> {
    const { tenant, staff, session, address } = caller;
    const account = session === null ? null : await accountOf(this.dataSource, tenant, staff);
    const counted: Counted = { tenant, login: account?.login ?? staff, address, among: 'code' };
    await this.throttle.count(counted);
    if (account === null || account.sealedTotp === null || !(await this.takesCode(account, code))) {
      await enterSignInRefused(this.dataSource, counted, { wrong: 'code' });
      throw codeWrong();
    }
    await this.throttle.forgive(counted);
    return this.dataSource.transaction(async (manager) => {
      await enterAudit(manager, caller, { kind: 'second-factor-shown' });
      return noteSecondFactor(manager, session!.sessionId);
    });
  }

  /** Whether a code is right and was not used before; it is used up by this. */
  async takesCode(account: Account, code: string): Promise<boolean> {
    const secret = this.vault.openSecret(account.tenant, secondFactorPlace(account.staff), account.sealedTotp!);
    const step = await stepOfCode(secret, code, this.clock.read());
    return step !== null && takeTotpStep(this.dataSource, account, step);
  }

  async #refuse(tried: Tried, wrong: 'login' | 'password' | 'code'): Promise<never> {
    await enterSignInRefused(this.dataSource, tried, { wrong });
    throw new Refused('sign_in_refused', {
      expected: { zh: '单位、登录名、密码（和验证码）相符', en: 'organization, login, password and code that go together' },
      saw: { zh: '不相符', en: 'that they do not' },
      remedy: { zh: '请核对后再试；忘记密码请找安全管理员', en: 'try again; who forgot the password asks the security administrator' },
    });
  }
}

function codeWrong(): Refused {
  return new Refused('code_wrong', {
    expected: { zh: '验证器上的当前验证码，每个只能使用一次', en: 'the code that your authenticator shows now, each good once' },
    saw: { zh: '不相符，或已用过', en: 'another, or one that was used' },
    remedy: { zh: '请核对手机时间，等下一个验证码再试', en: 'see that the clock of your telephone is right, and try the next code' },
  });
}

function secondFactorRequired(): Refused {
  return new Refused('second_factor_required', {
    expected: { zh: '验证器上的 6 位验证码', en: 'the code of 6 digits of your authenticator' },
    saw: { zh: '未填写', en: 'none' },
    remedy: { zh: '请连同验证码再次登录', en: 'sign in again with the code' },
  });
}
