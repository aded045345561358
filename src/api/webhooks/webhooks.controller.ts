/** Webhooks (回调地址): where an organization is told, and of what; for administrators. */
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { Identity } from '../../core/access/identity.js';
import { Answers, Guarded, Refuses } from '../documented.js';
import { Caller, IsAct } from '../identity/act.js';
import { UuidPipe } from '../intake/uuid-pipe.js';
import { WebhookDesk } from './webhook-desk.js';
import { AddedWebhookView, AddWebhookBody, WebhookListView } from './webhook-view.js';

@Guarded('webhooks')
@IsAct('webhook.manage')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(private readonly desk: WebhookDesk) {}

  @Get()
  @ApiOperation({ summary: '回调地址列表 Webhooks in force' })
  @Answers(WebhookListView, { refusals: [403] })
  list(@Caller() caller: Identity): Promise<WebhookListView> {
    return this.desk.list(caller);
  }

  @Post()
  @ApiOperation({ summary: '添加回调地址 Add a webhook' })
  @Answers(AddedWebhookView, { status: 201, refusals: [400, 403, 413, 415, 422] })
  add(@Caller() caller: Identity, @Body() body: AddWebhookBody): Promise<AddedWebhookView> {
    return this.desk.add(caller, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '移除回调地址 Remove a webhook' })
  @ApiParam({ name: 'id', format: 'uuid', example: '0f0e3a52-1f5c-4a4e-9a3d-6f0a3a1f8f11' })
  @ApiResponse({ status: 204, description: '已移除 Removed.' })
  @Refuses(400, 403, 404)
  remove(@Caller() caller: Identity, @Param('id', new UuidPipe({ zh: '回调地址', en: 'a webhook' })) id: string): Promise<void> {
    return this.desk.remove(caller, id);
  }
}
