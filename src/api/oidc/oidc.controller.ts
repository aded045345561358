/**
 * Signing in by OpenID Connect, and the identities that are linked. A browser is taken to the provider and back by redirects; where that ends in a
 * refusal it comes to the sign-in page, which asks here for the words.
 */
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Identity } from '../../core/access/identity.js';
import { Answers, DONE, Guarded, Refuses } from '../documented.js';
import { crossSite } from '../identity/access-refusals.js';
import { Caller, IsAct } from '../identity/act.js';
import { setSessionCookie } from '../identity/session-cookie.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { signInFrom } from '../people/sign-in.js';
import { Refused } from '../problem/refused.js';
import { AttemptCookie } from './attempt-cookie.js';
import { ExternalIdentities } from './external-identities.js';
import { OidcProvider } from './oidc-provider.js';
import { noAttempt } from './oidc-refusals.js';
import { BeginOidcQuery, LinkIdentityBody, LinkOwnIdentityBody } from './oidc-requests.js';
import { ExternalIdentityListView, ExternalIdentityView, OidcLocationView, OidcProviderListView, offeredView } from './oidc-view.js';
import { OidcSignIn } from './oidc-sign-in.js';

const REDIRECTED = { status: 303, description: '转往他处 On to the next page.' };
const REFUSED_PAGE = '/#/sign-in/refused';
const IDENTITY_ID = new UuidPipe({ zh: '外部身份', en: 'an external identity' });

@Guarded('sign-in')
@IsAct('session.begin')
@Controller('api/v1/sign-in/oidc')
export class OidcController {
  constructor(
    private readonly provider: OidcProvider,
    private readonly signIn: OidcSignIn,
    private readonly identities: ExternalIdentities,
    private readonly cookie: AttemptCookie,
  ) {}

  @Get()
  @ApiOperation({ summary: '可用的身份提供方 Providers to sign in by' })
  @Answers(OidcProviderListView)
  offered(): OidcProviderListView {
    return offeredView(this.provider.offered);
  }

  @Get('begin')
  @ApiOperation({ summary: '前往身份提供方登录 Go to the provider and sign in there' })
  @ApiResponse(REDIRECTED) @Refuses(400, 403, 404, 503)
  begin(@Query() { to }: BeginOidcQuery, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.#toldIn(request, response, async () => {
      requireAsked(request);
      const { location, attempt } = await this.signIn.begin(request.headers.host!, to);
      this.cookie.set(response, { attempt });
      return location;
    });
  }

  @Get('callback')
  @ApiOperation({ summary: '自身份提供方返回 Back from the provider' })
  @ApiResponse(REDIRECTED) @Refuses(404, 409, 429, 503)
  callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.#toldIn(request, response, async () => {
      const attempt = this.cookie.attemptOf(request);
      this.cookie.clear(response);
      if (attempt === null) throw noAttempt();
      const secret = await this.signIn.finish(attempt, request, signInFrom(request));
      if (secret !== null) setSessionCookie(response, secret);
      return attempt.to;
    });
  }

  @Get('refusal')
  @HttpCode(204)
  @ApiOperation({ summary: '上次登录为何未成功 Why the last sign-in in this browser was refused' })
  @ApiResponse({ ...DONE, description: '没有未成功的登录 None was.' }) @Refuses(403, 404, 409, 429, 503)
  refusal(@Req() request: Request, @Res({ passthrough: true }) response: Response): void {
    const refused = this.cookie.refusalOf(request);
    if (refused === null) return;
    this.cookie.clear(response);
    throw refused;
  }

  @Get('own')
  @IsAct('session.own')
  @ApiOperation({ summary: '本人绑定的外部身份 External identities linked to you' })
  @Answers(ExternalIdentityListView, { refusals: [403] })
  own(@Caller() caller: Identity): Promise<ExternalIdentityListView> {
    return this.identities.list(caller, 'own');
  }

  @Post('own')
  @HttpCode(200)
  @IsAct('session.own')
  @ApiOperation({ summary: '开始绑定本人的外部身份 Begin to link one to yourself' })
  @Answers(OidcLocationView, { refusals: [400, 403, 404, 413, 415, 429, 503] })
  async linkOwn(@Caller() caller: Identity, @Body() body: LinkOwnIdentityBody, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<OidcLocationView> {
    const { location, attempt } = await this.signIn.beginLink(caller, request.headers.host!, body);
    this.cookie.set(response, { attempt });
    return { location };
  }

  @Delete('own/:id')
  @HttpCode(204)
  @IsAct('session.own')
  @ApiOperation({ summary: '解绑本人的外部身份 Take a link of yours off' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiResponse(DONE) @Refuses(400, 403, 404)
  unlinkOwn(@Caller() caller: Identity, @Param('id', IDENTITY_ID) id: string): Promise<void> {
    return this.identities.unlink(caller, id, 'own');
  }

  @Get('identities')
  @IsAct('identity.manage')
  @ApiOperation({ summary: '人员绑定的外部身份 External identities linked to staff' })
  @Answers(ExternalIdentityListView, { refusals: [403] })
  list(@Caller() caller: Identity): Promise<ExternalIdentityListView> {
    return this.identities.list(caller, 'all');
  }

  @Post('identities')
  @IsAct('identity.manage')
  @ApiOperation({ summary: '为人员绑定外部身份 Link an external identity to a member of staff' })
  @Answers(ExternalIdentityView, { status: 201, refusals: [400, 403, 404, 409, 413, 415] })
  link(@Caller() caller: Identity, @Body() body: LinkIdentityBody): Promise<ExternalIdentityView> {
    return this.identities.link(caller, body);
  }

  @Delete('identities/:id')
  @HttpCode(204)
  @IsAct('identity.manage')
  @ApiOperation({ summary: '解绑人员的外部身份 Take a link off' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiResponse(DONE) @Refuses(400, 403, 404)
  unlink(@Caller() caller: Identity, @Param('id', IDENTITY_ID) id: string): Promise<void> {
    return this.identities.unlink(caller, id, 'all');
  }

  /** Sends the browser on; a person comes to a page that tells of a refusal, a program is told at once. */
  async #toldIn(request: Request, response: Response, work: () => Promise<string>): Promise<void> {
    try {
      response.redirect(303, await work());
    } catch (error) {
      if (!(error instanceof Refused) || request.accepts(['json', 'html']) !== 'html') throw error;
      this.cookie.set(response, { refusal: { code: error.code, details: error.details } });
      response.redirect(303, REFUSED_PAGE);
    }
  }
}

/**
 * A provider that remembers somebody asks nothing more: a page elsewhere would open a session by leading here, which nobody asked for (ASVS 7.6.2).
 * @throws Refused cross_site
 */
function requireAsked({ headers }: Request): void {
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') throw crossSite(site);
}
