/** Whether the host serves: it does while the database answers. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ANSWER_MS, databaseAnswers } from '../../engine/database-answers.js';
import { PROBLEM_CONTENT } from '../documented.js';
import { IsAct } from '../identity/act.js';
import { Refused } from '../problem/refused.js';

class HealthView {
  @ApiProperty({ enum: ['ok'] }) readonly status: 'ok';
}

@ApiTags('health')
@IsAct('host.look')
@Controller()
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @Get('healthz')
  @ApiOperation({ summary: '健康检查 Health' })
  @ApiOkResponse({ type: HealthView })
  @ApiResponse({ status: 503, description: '数据库暂不可用 The database is away.', content: PROBLEM_CONTENT })
  async health(): Promise<HealthView> {
    if (await databaseAnswers(this.dataSource)) return { status: 'ok' };
    throw new Refused('unavailable', {
      expected: { zh: `数据库 ${ANSWER_MS} 毫秒内应答`, en: `the database to answer within ${ANSWER_MS} ms` },
      saw: { zh: '数据库暂不可用', en: 'that it is away' },
      remedy: { zh: '请稍后再试，日志中有说明', en: 'ask again; the log of the host says why' },
    });
  }
}
