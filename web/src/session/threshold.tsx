/** The page before the door: a card with the product's name, for signing in and opening an account. */
import { Card, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { HostAwayBanner } from '../frame/host-away-banner.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useWords } from '../language/use-words.js';

export function Threshold({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <Flex vertical style={{ minHeight: '100vh' }}>
      <HostAwayBanner />
      <Flex justify="flex-end" style={{ padding: 12 }} component="header"><LanguageSwitch /></Flex>
      <Flex component="main" vertical align="center" style={{ padding: '4vh 16px 48px', flex: 1 }}>
        <Flex align="center" gap={12} style={{ marginBottom: 24 }}>
          <img src="/favicon.svg" width={40} height={40} alt="" />
          <div>
            <Typography.Title level={1} style={{ margin: 0, fontSize: 26 }}>{t('product')}</Typography.Title>
            <Typography.Text type="secondary">{t('motto')}</Typography.Text>
          </div>
        </Flex>
        <Card title={<h2 style={{ margin: 0, fontSize: 16 }}>{title}</h2>} style={{ width: '100%', maxWidth: 420 }}>{children}</Card>
      </Flex>
    </Flex>
  );
}
