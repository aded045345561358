/** Rows of a list: a table where there is room, a card for each on a telephone. */
import { Card, Empty, Flex, Grid, Table, type TableColumnsType } from 'antd';
import type { Key, ReactNode } from 'react';

export interface RowsProps<Row extends object> {
  readonly label: string;
  readonly rows: readonly Row[] | undefined;
  readonly keyOf: (row: Row) => Key;
  readonly columns: TableColumnsType<Row>;
  /** One row as a card tells it. */
  readonly card: (row: Row) => ReactNode;
  readonly nothing: string;
}

export function Rows<Row extends object>({ label, rows, keyOf, columns, card, nothing }: RowsProps<Row>) {
  const isWide = Grid.useBreakpoint().lg ?? false;
  const empty = <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={nothing} />;
  if (isWide) {
    return (
      <section aria-label={label}>
        <Table<Row> columns={columns} dataSource={[...(rows ?? [])]} rowKey={keyOf} loading={rows === undefined} pagination={false} locale={{ emptyText: empty }} size="middle" />
      </section>
    );
  }
  if (rows === undefined) return <Card loading />;
  return (
    <section aria-label={label}>
      {rows.length === 0 ? empty : <Flex vertical gap={10}>{rows.map((row) => <Card key={keyOf(row)} size="small">{card(row)}</Card>)}</Flex>}
    </section>
  );
}
