/** Signing in and out, and one's own account. */
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request, Response } from 'express';
import type { DataSource } from 'typeorm';
import { alike } from '../../core/bilingual.js';
import type { Identity } from '../../core/access/identity.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import { endSessions, listSessions } from '../../store/people/sessions.sql.js';
import { listTenants } from '../../store/published.sql.js';
import { DefinitionReads } from '../definitions/definition-reads.js';
import { Answers, DONE, Guarded, Refuses } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { clearSessionCookie, setSessionCookie } from '../identity/session-cookie.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { Refused } from '../problem/refused.js';
import { KnownBrowsers } from './known-browsers.js';
import { OwnAccount } from './own-account.js';
import { AccountLinkBody, ChangePasswordBody, OpenAccountBody, SetSecondFactorBody, ShowCodeBody, SignInBody } from './session-requests.js';
import { AccountOfLinkView, NewSecondFactorView, OrganizationChoiceListView, SessionListView, sessionView, WhoAmIView, whoAmI } from './session-view.js';
import { SignIn, signInFrom } from './sign-in.js';

const SESSION_ID = new UuidPipe({ zh: '会话', en: 'a session' });

@Guarded('session')
@IsAct('session.own')
@Controller('api/v1')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly account: OwnAccount,
    private readonly browsers: KnownBrowsers,
    private readonly definitions: DefinitionReads,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get('organizations')
  @IsAct('session.begin')
  @ApiOperation({ summary: '可登录的单位 Organizations to sign in to' })
  @Answers(OrganizationChoiceListView)
  async choices(): Promise<OrganizationChoiceListView> {
    return { items: await listTenants(this.dataSource) };
  }

  @Post('session')
  @HttpCode(204)
  @IsAct('session.begin')
  @ApiOperation({ summary: '登录 Sign in' })
  @ApiResponse(DONE) @Refuses(400, 401, 413, 415, 429)
  async begin(@Body() body: SignInBody, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const browser = this.browsers.of(request, body);
    setSessionCookie(response, await this.signIn.with(body, signInFrom(request), browser));
    this.browsers.remember(response, body, browser ?? undefined);
  }

  @Get('session')
  @IsAct('session.see')
  @ApiOperation({ summary: '当前身份 Who you are and what you may do' })
  @Answers(WhoAmIView)
  async who(@Caller() caller: Identity): Promise<WhoAmIView> {
    return whoAmI(caller, await this.definitions.organization(caller));
  }

  @Delete('session')
  @HttpCode(204)
  @IsAct('session.see')
  @ApiOperation({ summary: '退出登录 Sign out' })
  @ApiResponse(DONE) @Refuses(403)
  async end(@Caller() caller: Identity, @Res({ passthrough: true }) response: Response): Promise<void> {
    clearSessionCookie(response);
    if (caller.session === null) return;
    await endSessions(this.dataSource, caller, { only: caller.session.sessionId }, caller.staff);
    await enterAudit(this.dataSource, caller, { kind: 'signed-out' });
  }

  @Post('session/code')
  @HttpCode(204)
  @IsAct('session.see')
  @ApiOperation({ summary: '补验二次验证 Show the code of the second factor' })
  @ApiResponse(DONE) @Refuses(400, 403, 413, 415, 429)
  async showCode(@Caller() caller: Identity, @Body() { code }: ShowCodeBody, @Res({ passthrough: true }) response: Response): Promise<void> {
    setSessionCookie(response, await this.signIn.showCode(caller, code));
  }

  @Get('sessions')
  @ApiOperation({ summary: '本人的会话 Your sessions' })
  @Answers(SessionListView)
  async sessions(@Caller() caller: Identity): Promise<SessionListView> {
    const listed = await listSessions(this.dataSource, caller);
    return { items: listed.map((one) => sessionView(one, caller.session?.sessionId ?? null)) };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiOperation({ summary: '结束本人的一个会话 End one of your sessions' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiResponse(DONE) @Refuses(400, 403, 404)
  async endOne(@Caller() caller: Identity, @Param('id', SESSION_ID) id: string): Promise<void> {
    if ((await endSessions(this.dataSource, caller, { only: id }, caller.staff)) === 0) throw unknownSession(id);
    await enterAudit(this.dataSource, caller, { kind: 'session-ended', subject: id });
  }

  @Post('session/password')
  @HttpCode(204)
  @ApiOperation({ summary: '修改密码 Change your password' })
  @ApiResponse(DONE) @Refuses(400, 401, 403, 404, 422, 429)
  changePassword(@Caller() caller: Identity, @Body() body: ChangePasswordBody): Promise<void> {
    return this.account.changePassword(caller, body);
  }

  @Post('session/second-factor')
  @HttpCode(200)
  @ApiOperation({ summary: '生成二次验证密钥 Make a secret for an authenticator' })
  @Answers(NewSecondFactorView, { refusals: [403, 404] })
  newSecondFactor(@Caller() caller: Identity): Promise<NewSecondFactorView> {
    return this.account.newSecondFactor(caller);
  }

  @Put('session/second-factor')
  @HttpCode(204)
  @ApiOperation({ summary: '启用二次验证 Set up the second factor' })
  @ApiResponse(DONE) @Refuses(400, 401, 403, 404, 429)
  async setSecondFactor(@Caller() caller: Identity, @Body() body: SetSecondFactorBody, @Res({ passthrough: true }) response: Response): Promise<void> {
    setSessionCookie(response, await this.account.setSecondFactor(caller, body));
  }

  @Post('account-links/look')
  @HttpCode(200)
  @IsAct('session.begin')
  @ApiOperation({ summary: '开户链接所属账户 Whose account a link opens' })
  @Answers(AccountOfLinkView, { refusals: [400, 413, 415] })
  ofLink(@Body() { link }: AccountLinkBody): Promise<AccountOfLinkView> {
    return this.account.ofLink(link);
  }

  @Post('account-links/open')
  @HttpCode(204)
  @IsAct('session.begin')
  @ApiOperation({ summary: '以链接设置密码并登录 Set the password by a link, and sign in' })
  @ApiResponse(DONE) @Refuses(400, 401, 413, 415, 422)
  async openAccount(@Body() body: OpenAccountBody, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const from = signInFrom(request);
    const account = await this.account.openBy(body, from.address);
    setSessionCookie(response, await this.signIn.open(account, { ...from, by: 'link', secondFactor: false }));
    this.browsers.remember(response, { organization: account.tenant, login: account.login });
  }
}

function unknownSession(id: string): Refused {
  return new Refused('unknown_session', {
    expected: { zh: '本人未结束的会话', en: 'a session of yours that goes on' },
    saw: alike(id),
    remedy: { zh: '请从会话列表中选取', en: 'list your sessions' },
  });
}
