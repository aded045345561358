/** Deliveries (投递): what went out, what could not, and sending it again; for administrators. */
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { DeliveryDesk } from './delivery-desk.js';
import { DeliveriesQuery } from './delivery-requests.js';
import { DeliveryListView, DeliveryWithLogView } from './delivery-view.js';

const Id = () => Param('id', new UuidPipe({ zh: '投递', en: 'a delivery' }));
const DeliveryId = () => ApiParam({ name: 'id', format: 'uuid', example: '0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11' });

@Guarded('deliveries')
@IsAct('delivery.manage')
@Controller('api/v1/deliveries')
export class DeliveriesController {
  constructor(private readonly desk: DeliveryDesk) {}

  @Get()
  @ApiOperation({ summary: '投递列表，先产生的在前 Deliveries in one state, the oldest first' })
  @Answers(DeliveryListView, { refusals: [400, 403] })
  list(@Caller() caller: Identity, @Query() query: DeliveriesQuery): Promise<DeliveryListView> {
    return this.desk.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: '投递及其日志 A delivery with its log' })
  @DeliveryId()
  @Answers(DeliveryWithLogView, { refusals: [400, 403, 404] })
  show(@Caller() caller: Identity, @Id() id: string): Promise<DeliveryWithLogView> {
    return this.desk.show(caller, id);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @ApiOperation({ summary: '重发未送达的投递 Send again what was not taken' })
  @DeliveryId()
  @Answers(DeliveryWithLogView, { refusals: [400, 403, 404, 409] })
  retry(@Caller() caller: Identity, @Id() id: string): Promise<DeliveryWithLogView> {
    return this.desk.retry(caller, id);
  }
}
