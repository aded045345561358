/** What the host counts, as Prometheus reads it. */
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Engine } from '../../engine/engine.js';
import { addBacklogGauges } from '../../engine/metrics/backlog-gauges.js';
import { IsAct } from '../identity/act.js';

@ApiTags('health')
@IsAct('host.look')
@Controller()
export class MetricsController {
  readonly #registry: Registry;

  constructor(engine: Engine, @InjectDataSource() dataSource: DataSource) {
    this.#registry = engine.metrics.registry;
    addBacklogGauges(engine.metrics, dataSource);
    collectDefaultMetrics({ register: this.#registry });
  }

  @Get('metrics')
  @Header('Content-Type', Registry.PROMETHEUS_CONTENT_TYPE)
  @ApiOperation({ summary: '运行指标 Metrics, in the text format of Prometheus' })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  metrics(): Promise<string> {
    return this.#registry.metrics();
  }
}
