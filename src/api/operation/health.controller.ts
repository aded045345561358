/** Whether the host serves: it does while the database answers. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
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
    try {
      await this.dataSource.query('select 1');
    } catch {
      throw new Refused('unavailable', {
        expected: { zh: '数据库应答', en: 'the database to answer' },
        saw: { zh: '数据库暂不可用', en: 'that it is away' },
        remedy: { zh: '请稍后再试，日志中有说明', en: 'ask again; the log of the host says why' },
      });
    }
    return { status: 'ok' };
  }
}
