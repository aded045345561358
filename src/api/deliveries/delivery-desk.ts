/** Where an administrator looks at deliveries and has dead letters sent again. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { alike, titled } from '../../core/bilingual.js';
import { TRIES } from '../../engine/effects/back-off.js';
import { EffectsLoop } from '../../engine/effects/effects-loop.js';
import { Engine } from '../../engine/engine.js';
import { readAs } from '../../store/database.js';
import { retryDelivery } from '../../store/effects/deliveries.sql.js';
import { listDeliveries, readDelivery, type DeliveryRow, type DeliveryState } from '../../store/effects/delivery-lists.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { Readings } from '../identity/readings.js';
import { Cursors } from '../intake/page-query.js';
import { Refused } from '../problem/refused.js';
import type { DeliveriesQuery } from './delivery-requests.js';
import { STATES } from './delivery-words.js';
import { deliveryView, deliveryWithLog, type DeliveryListView, type DeliveryWithLogView } from './delivery-view.js';

@Injectable()
export class DeliveryDesk {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
    private readonly effects: EffectsLoop,
    private readonly readings: Readings,
  ) {}

  /** @throws Refused post_required, bad_cursor */
  async list(caller: Identity, query: DeliveriesQuery): Promise<DeliveryListView> {
    const cursors = new Cursors('deliveries', query, ['instant', 'uuid']);
    const { limit, cursor, ...filter } = query;
    const page = await readAs(this.dataSource, await this.readings.everyCase(caller), (manager) => listDeliveries(manager, filter, cursors.read(cursor), limit));
    const items = await Promise.all(page.rows.map(async (row) => deliveryView(await this.#versionOf(caller, row), row)));
    return { items, next: cursors.write(page) };
  }

  /** @throws Refused post_required, unknown_delivery */
  async show(caller: Identity, deliveryId: string): Promise<DeliveryWithLogView> {
    const found = await readAs(this.dataSource, await this.readings.everyCase(caller), (manager) => readDelivery(manager, deliveryId));
    if (found === null) throw unknownDelivery(deliveryId);
    return deliveryWithLog(await this.#versionOf(caller, found.delivery), found.delivery, found.log);
  }

  /** @throws Refused post_required, unknown_delivery, delivery_not_ended */
  async retry(caller: Identity, deliveryId: string): Promise<DeliveryWithLogView> {
    const { state } = await this.show(caller, deliveryId);
    if (!(await retryDelivery(this.dataSource, caller, deliveryId, TRIES))) {
      throw notEnded(state);
    }
    this.effects.hint();
    return this.show(caller, deliveryId);
  }

  #versionOf({ tenant }: Identity, { process, definitionVersion }: DeliveryRow) {
    return this.engine.processes.version(tenant, process, definitionVersion);
  }
}

function unknownDelivery(deliveryId: string): Refused {
  return new Refused('unknown_delivery', {
    expected: { zh: '您可以查看的投递', en: 'a delivery that you may see' },
    saw: alike(deliveryId),
    remedy: { zh: '请从投递列表中选取', en: 'list the deliveries' },
  });
}

function notEnded(state: DeliveryState): Refused {
  const [dead, unreachable] = [titled(STATES.dead, 'dead'), titled(STATES.unreachable, 'unreachable')];
  return new Refused('delivery_not_ended', {
    expected: { zh: `${dead.zh}或${unreachable.zh}的投递`, en: `a delivery that is ${dead.en} or ${unreachable.en}` },
    saw: titled(STATES[state], state),
    remedy: { zh: '待发送的请等待；已送达的无须重发', en: 'wait for what is pending; what was sent needs no sending again' },
  });
}
