/** The query of the list of deliveries. */
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { ChannelName } from '../../store/effects/deliveries.sql.js';
import type { DeliveryState } from '../../store/effects/delivery-lists.sql.js';
import { IsOneOf } from '../intake/expected.js';
import { PageQuery } from '../intake/page-query.js';
import { CHANNELS, DELIVERY_STATES } from './delivery-view.js';

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: DELIVERY_STATES, default: 'dead' })
  @IsOptional() @IsOneOf(DELIVERY_STATES)
  readonly state: DeliveryState = 'dead';

  @ApiPropertyOptional({ enum: CHANNELS })
  @IsOptional() @IsOneOf(CHANNELS)
  readonly channel?: ChannelName;
}
