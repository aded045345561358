/** What a caller was told, under the policies of tenant and recusal. */
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Engine } from '../../engine/engine.js';
import { readAs } from '../../store/database.js';
import { listNotices } from '../../store/notice-lists.sql.js';
import type { Identity } from '../../core/access/identity.js';
import { Cursors, type PageQuery } from '../intake/page-query.js';
import { noticeView, type NoticeListView } from './notice-view.js';

@Injectable()
export class NoticeReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly engine: Engine,
  ) {}

  async notices(caller: Identity, query: PageQuery): Promise<NoticeListView> {
    const cursors = new Cursors('notices', query, ['instant', 'uuid', 'integer', 'integer']);
    const after = cursors.read(query.cursor);
    const page = await readAs(this.dataSource, caller, (manager) => listNotices(manager, caller, after, query.limit));
    const items = page.rows.map(async (row) => noticeView(await this.engine.processes.version(caller.tenant, row.process, row.definitionVersion), row));
    return { items: await Promise.all(items), next: cursors.write(page) };
  }
}
