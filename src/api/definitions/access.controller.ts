/** The table of posts, processes and acts. */
import { Controller, Get } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { AccessView, processAccess } from './access-view.js';
import { DefinitionReads } from './definition-reads.js';

@Guarded('definitions')
@Controller('api/v1/access')
export class AccessController {
  constructor(private readonly reads: DefinitionReads) {}

  @Get()
  @IsAct('access.read')
  @ApiOperation({ summary: '权限表：各岗位在各流程中可做什么 Who may do what: each post in each process, as the definitions in force say' })
  @Answers(AccessView)
  async table(@Caller() caller: Identity): Promise<AccessView> {
    return { items: (await this.reads.all(caller)).map(processAccess) };
  }
}
