/** Whether the host does its work, for a balancer that sends commands to one that does. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { fieldWords } from '../../core/case/refusals.js';
import { EffectsLoop } from '../../engine/effects/effects-loop.js';
import { Engine } from '../../engine/engine.js';
import { shortcomings } from '../../engine/readiness.js';
import { PROBLEM_CONTENT } from '../documented.js';
import { IsAct } from '../identity/act.js';
import { Refused } from '../problem/refused.js';

class ReadinessView {
  @ApiProperty({ enum: ['ready'] }) readonly status: 'ready';
}

@ApiTags('health')
@IsAct('host.look')
@Controller()
export class ReadinessController {
  constructor(
    private readonly engine: Engine,
    private readonly effects: EffectsLoop,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get('readyz')
  @ApiOperation({ summary: '就绪检查 Readiness' })
  @ApiOkResponse({ type: ReadinessView })
  @ApiResponse({ status: 503, description: '尚未就绪，fields 列出原因 Not ready; fields say why.', content: PROBLEM_CONTENT })
  async readiness(): Promise<ReadinessView> {
    const fields = await shortcomings(this.dataSource, this.engine, this.effects);
    if (fields.length === 0) return { status: 'ready' };
    throw new Refused('not_ready', {
      expected: { zh: '正常工作的主机', en: 'a host that does its work' },
      saw: fieldWords(fields, 'saw'),
      remedy: { zh: '请稍后再问；主机日志说明原因', en: 'ask again; the log of the host says why' },
      fields,
    });
  }
}
