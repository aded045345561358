/** Deadlines by state and due instant, and breaches: what a compliance officer looks at first. */
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { CommitmentReads } from './commitment-reads.js';
import { BreachesQuery, CommitmentsQuery } from './commitment-requests.js';
import { BreachListView, CommitmentListView } from './commitment-view.js';

@Guarded('commitments')
@IsAct('commitment.read')
@Controller('api/v1')
export class CommitmentsController {
  constructor(private readonly reads: CommitmentReads) {}

  @Get('commitments')
  @ApiOperation({ summary: '期限列表，先到期的在前 Deadlines, the soonest due first' })
  @Answers(CommitmentListView, { refusals: [400] })
  commitments(@Caller() caller: Identity, @Query() query: CommitmentsQuery): Promise<CommitmentListView> {
    return this.reads.commitments(caller, query);
  }

  @Get('breaches')
  @ApiOperation({ summary: '违诺清单 Breaches, the earliest first' })
  @Answers(BreachListView, { refusals: [400] })
  breaches(@Caller() caller: Identity, @Query() query: BreachesQuery): Promise<BreachListView> {
    return this.reads.breaches(caller, query);
  }
}
