/** The public side (公众): people without an account open cases, follow them by number and code, read what is public, rate at the end. */
import { Body, Controller, Get, Headers, HttpCode, Ip, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { Answers, DONE, Guarded, Refuses } from '../documented.js';
import { IdempotencyKey, KEY_HEADER, tellKey } from '../cases/idempotency-key.js';
import { IsAct } from '../identity/act.js';
import { PageQuery } from '../intake/page-query.js';
import { senderAddress } from '../intake/sender-address.js';
import type { ProblemCode } from '../problem/problem-table.js';
import { Refused } from '../problem/refused.js';
import { PublicCases } from './public-cases.js';
import { PublicNotices } from './public-notices.js';
import { PublicOffers } from './public-offers.js';
import { FollowBody, OpenPublicCaseBody, RateBody, ResultsQuery } from './public-requests.js';
import { PublicResults } from './public-results.js';
import { PublicThrottle } from './public-throttle.js';
import { FollowedCaseView, OpenedPublicCaseView, PublicNoticeListView, PublicOfferView, PublicOrganizationListView, PublicResultsView } from './public-view.js';
import { CountedAs, ThrottleGuard } from './throttle-guard.js';

/** Refusals that somebody mends in the form and sends again. */
const FORM_AT_FAULT: ReadonlySet<ProblemCode> = new Set(['form_invalid', 'requirement_unmet']);

const OrganizationName = () => ApiParam({ name: 'organization', example: 'laizhou-gas' });

@Guarded('public')
@IsAct('public.read')
@CountedAs('read')
@UseGuards(ThrottleGuard)
@Controller('api/v1/public')
export class PublicController {
  constructor(
    private readonly offers: PublicOffers,
    private readonly cases: PublicCases,
    private readonly notices: PublicNotices,
    private readonly results: PublicResults,
    private readonly throttle: PublicThrottle,
  ) {}

  @Get()
  @ApiOperation({ summary: '对公众提供服务的单位 Organizations with something for the public' })
  @Answers(PublicOrganizationListView, { refusals: [429] })
  organizations(): Promise<PublicOrganizationListView> {
    return this.offers.organizations();
  }

  @Get(':organization')
  @OrganizationName()
  @ApiOperation({ summary: '可登记的事项及表单、服务承诺 What may be opened, with each form; commitments' })
  @Answers(PublicOfferView, { refusals: [404, 429] })
  offer(@Param('organization') organization: string): Promise<PublicOfferView> {
    return this.offers.offer(organization);
  }

  @Post(':organization/cases')
  @IsAct('public.open')
  @CountedAs('open')
  @OrganizationName()
  @ApiOperation({ summary: '登记投诉、报修等 Open a case; the code is shown in this answer alone' })
  @IdempotencyKey()
  @Answers(OpenedPublicCaseView, { status: 201, refusals: [400, 404, 409, 413, 415, 422, 429] })
  async open(@Param('organization') organization: string, @Headers(KEY_HEADER) key: string | undefined, @Body() body: OpenPublicCaseBody, @Ip() ip: string, @Res({ passthrough: true }) response: Response): Promise<OpenedPublicCaseView> {
    const { view, ...commanded } = await this.cases.open(organization, key, body).catch((error: unknown) => this.#notOpened(error, senderAddress(ip)));
    tellKey(commanded, response);
    return view;
  }

  @Post(':organization/follow')
  @HttpCode(200)
  @IsAct('public.follow')
  @CountedAs('ask')
  @OrganizationName()
  @ApiOperation({ summary: '凭编号和查询码查询进度 Follow a case by its number and code' })
  @Answers(FollowedCaseView, { refusals: [400, 404, 413, 415, 429] })
  follow(@Param('organization') organization: string, @Body() body: FollowBody): Promise<FollowedCaseView> {
    return this.cases.follow(organization, body);
  }

  @Post(':organization/rate')
  @HttpCode(204)
  @IsAct('public.rate')
  @CountedAs('ask')
  @OrganizationName()
  @ApiOperation({ summary: '评价已结束的事项，一次，结束后 90 天内 Rate a case that has ended: once, within 90 days' })
  @ApiResponse(DONE) @Refuses(400, 404, 409, 413, 415, 429)
  rate(@Param('organization') organization: string, @Body() body: RateBody): Promise<void> {
    return this.cases.rate(organization, body);
  }

  @Get(':organization/notices')
  @OrganizationName()
  @ApiOperation({ summary: '公告（停气、停水等），新的在前 Notices such as outages, the newest first' })
  @Answers(PublicNoticeListView, { refusals: [400, 404, 429] })
  listNotices(@Param('organization') organization: string, @Query() query: PageQuery): Promise<PublicNoticeListView> {
    return this.notices.list(organization, query);
  }

  @Get(':organization/results')
  @OrganizationName()
  @ApiOperation({ summary: '年度承诺兑现结果；不足 5 个事项的不显示 Promises kept in a year; groups of fewer than 5 cases are left out' })
  @Answers(PublicResultsView, { refusals: [400, 404, 429] })
  showResults(@Param('organization') organization: string, @Query() { year }: ResultsQuery): Promise<PublicResultsView> {
    return this.results.of(organization, year);
  }

  /** A form at fault is no case that was opened: it counts among its own, of which there may be more. */
  async #notOpened(error: unknown, address: string): Promise<never> {
    if (error instanceof Refused && FORM_AT_FAULT.has(error.code)) {
      await this.throttle.giveBack('open', address);
      await this.throttle.count('form', address);
    }
    throw error;
  }
}
