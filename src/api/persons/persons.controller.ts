/** Persons of cases: opened with a reason. */
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { PersonDesk } from './person-desk.js';
import { OpenPersonsBody } from './person-requests.js';
import { OpenedPersonsView } from './person-view.js';

const CASE_ID = new UuidPipe({ zh: '事项', en: 'a case' });

@Guarded('persons')
@Controller('api/v1')
export class PersonsController {
  constructor(private readonly desk: PersonDesk) {}

  @Post('cases/:caseId/persons/open')
  @IsAct('person.open')
  @HttpCode(200)
  @ApiOperation({ summary: '查看联系方式，理由记入审计 Open the persons of a case; the reason is entered in the audit trail' })
  @ApiParam({ name: 'caseId', format: 'uuid' })
  @Answers(OpenedPersonsView, { refusals: [400, 403, 404, 413, 415, 429] })
  open(@Caller() caller: Identity, @Param('caseId', CASE_ID) caseId: string, @Body() body: OpenPersonsBody): Promise<OpenedPersonsView> {
    return this.desk.open(caller, caseId, body);
  }
}
