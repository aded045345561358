/** Staff, and the posts they hold. */
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, DONE, Guarded, Refuses } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { OrganizationView } from './organization-view.js';
import { StaffDesk } from './staff-desk.js';
import { AddStaffBody, GrantPostBody } from './staff-requests.js';
import { HoldingView, StaffLinkView, StaffListView, StaffView } from './staff-view.js';

const HOLDING_ID = new UuidPipe({ zh: '任职', en: 'a holding of a post' });

@Guarded('staff')
@IsAct('staff.manage')
@Controller('api/v1')
export class StaffController {
  constructor(private readonly desk: StaffDesk) {}

  @Get('staff')
  @IsAct('staff.read')
  @ApiOperation({ summary: '人员和任职 Staff and the posts they hold' })
  @Answers(StaffListView, { refusals: [403] })
  list(@Caller() caller: Identity): Promise<StaffListView> {
    return this.desk.list(caller);
  }

  @Get('organization')
  @IsAct('staff.read')
  @ApiOperation({ summary: '本单位的岗位和部门 Posts and units of your organization' })
  @Answers(OrganizationView, { refusals: [403] })
  organization(@Caller() caller: Identity): Promise<OrganizationView> {
    return this.desk.organization(caller);
  }

  @Post('staff')
  @ApiOperation({ summary: '添加人员 Add a member of staff' })
  @Answers(StaffView, { status: 201, refusals: [400, 403, 409, 413, 415] })
  add(@Caller() caller: Identity, @Body() body: AddStaffBody): Promise<StaffView> {
    return this.desk.add(caller, body);
  }

  @Post('staff/:staff/link')
  @HttpCode(201)
  @ApiOperation({ summary: '生成开户链接 Make a link to open the account' })
  @ApiParam({ name: 'staff' })
  @Answers(StaffLinkView, { status: 201, refusals: [403, 404] })
  link(@Caller() caller: Identity, @Param('staff') staff: string): Promise<StaffLinkView> {
    return this.desk.makeLink(caller, staff);
  }

  @Post('staff/:staff/leave')
  @HttpCode(204)
  @ApiOperation({ summary: '人员离开：任职、会话、账户一并结束 Somebody leaves: posts, sessions and account end' })
  @ApiParam({ name: 'staff' })
  @ApiResponse(DONE) @Refuses(403, 404)
  leave(@Caller() caller: Identity, @Param('staff') staff: string): Promise<void> {
    return this.desk.end(caller, staff);
  }

  @Delete('staff/:staff/second-factor')
  @HttpCode(204)
  @ApiOperation({ summary: '解除二次验证 Take off the second factor' })
  @ApiParam({ name: 'staff' })
  @ApiResponse(DONE) @Refuses(403, 404)
  removeSecondFactor(@Caller() caller: Identity, @Param('staff') staff: string): Promise<void> {
    return this.desk.removeSecondFactor(caller, staff);
  }

  @Delete('staff/:staff/sessions')
  @HttpCode(204)
  @ApiOperation({ summary: '结束其全部会话 End all their sessions' })
  @ApiParam({ name: 'staff' })
  @ApiResponse(DONE) @Refuses(403, 404)
  endSessions(@Caller() caller: Identity, @Param('staff') staff: string): Promise<void> {
    return this.desk.endSessions(caller, staff);
  }

  @Post('staff/:staff/posts')
  @ApiOperation({ summary: '授予岗位 Grant a post' })
  @ApiParam({ name: 'staff' })
  @Answers(HoldingView, { status: 201, refusals: [400, 403, 404, 413, 415, 422] })
  grant(@Caller() caller: Identity, @Param('staff') staff: string, @Body() body: GrantPostBody): Promise<HoldingView> {
    return this.desk.grant(caller, staff, body);
  }

  @Delete('posts/:id')
  @HttpCode(204)
  @ApiOperation({ summary: '结束任职 End the holding of a post' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiResponse(DONE) @Refuses(400, 403, 404)
  endHolding(@Caller() caller: Identity, @Param('id', HOLDING_ID) id: string): Promise<void> {
    return this.desk.endHolding(caller, id);
  }
}
