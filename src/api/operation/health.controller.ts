/** Whether the host serves: it does while the database answers. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { PROBLEM_CONTENT } from '../documented.js';
import { Open } from '../identity/token-guard.js';
import { refused } from '../problem/refused.js';

class HealthView {
  @ApiProperty({ enum: ['ok'] }) readonly status: 'ok';
}

@ApiTags('health')
@Open()
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
      throw refused('unavailable', 'the database to answer', 'that it is away', 'ask again; the log of the host says why');
    }
    return { status: 'ok' };
  }
}
