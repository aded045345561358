/** Absences, and who stands in. */
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, DONE, Guarded, Refuses } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { AbsenceListView, AbsenceView } from './absence-view.js';
import { Absences } from './absences.js';
import { EnterAbsenceBody } from './staff-requests.js';

const ABSENCE_ID = new UuidPipe({ zh: '请假', en: 'an absence' });

@Guarded('staff')
@IsAct('absence.own')
@Controller('api/v1/absences')
export class AbsencesController {
  constructor(private readonly absences: Absences) {}

  @Get()
  @IsAct('absence.read')
  @ApiOperation({ summary: '本人的请假和代理；安全管理员查看全部 Your absences, and those in which you are to stand in; all for the security administrator' })
  @Answers(AbsenceListView, { refusals: [403] })
  list(@Caller() caller: Identity): Promise<AbsenceListView> {
    return this.absences.list(caller);
  }

  @Post()
  @ApiOperation({ summary: '登记请假，请人代理 Enter an absence, and ask somebody to stand in' })
  @Answers(AbsenceView, { status: 201, refusals: [400, 403, 404, 409, 413, 415, 422] })
  enter(@Caller() caller: Identity, @Body() body: EnterAbsenceBody): Promise<AbsenceView> {
    return this.absences.enter(caller, body);
  }

  @Post(':id/accept')
  @HttpCode(200)
  @ApiOperation({ summary: '接受代理，自此时起生效 Agree to stand in, from now on' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @Answers(AbsenceView, { refusals: [400, 403, 404, 409] })
  accept(@Caller() caller: Identity, @Param('id', ABSENCE_ID) id: string): Promise<AbsenceView> {
    return this.absences.answer(caller, id, 'accepted');
  }

  @Post(':id/decline')
  @HttpCode(200)
  @ApiOperation({ summary: '谢绝代理 Decline to stand in' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @Answers(AbsenceView, { refusals: [400, 403, 404, 409] })
  decline(@Caller() caller: Identity, @Param('id', ABSENCE_ID) id: string): Promise<AbsenceView> {
    return this.absences.answer(caller, id, 'declined');
  }

  @Delete(':id')
  @HttpCode(204)
  @IsAct('absence.end')
  @ApiOperation({ summary: '撤销请假、结束代理 Take an absence back, stop standing in' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiResponse(DONE) @Refuses(400, 403, 404)
  end(@Caller() caller: Identity, @Param('id', ABSENCE_ID) id: string): Promise<void> {
    return this.absences.end(caller, id);
  }
}
