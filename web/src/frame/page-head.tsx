/** The head of a page: its title, and what may be done there. */
import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';

export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <Flex justify="space-between" align="center" gap={12} wrap style={{ marginBottom: 16 }}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>{title}</Typography.Title>
      {children !== undefined && <Flex gap={8} wrap>{children}</Flex>}
    </Flex>
  );
}
