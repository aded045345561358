/** The first page of an organization for the public: all that can be done here. */
import { BellOutlined, FileAddOutlined, FileSearchOutlined, LineChartOutlined, SafetyOutlined } from '@ant-design/icons';
import { Card, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PublicOffer } from '../api/views.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { publicPagesOf, type PublicPage } from './public-pages.js';

const ICONS: Readonly<Record<PublicPage['name'], ReactNode>> = {
  open: <FileAddOutlined />, follow: <FileSearchOutlined />, notices: <BellOutlined />, promises: <SafetyOutlined />, results: <LineChartOutlined />,
};

export function PublicHome({ offer }: { offer: PublicOffer }) {
  const { t, say } = useWords();
  return (
    <>
      <PageHead title={t('public.welcome')} />
      <nav aria-label={t('frame.menu')} style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))', gap: 12 }}>
        {publicPagesOf(offer).map(({ path, name, title }) => (
          <Link key={path} to={path}>
            <Card hoverable style={{ height: '100%' }} styles={{ body: { padding: 16 } }}>
              <Flex gap={12} align="flex-start">
                <span aria-hidden style={{ fontSize: 22, color: '#0b5394', lineHeight: '24px' }}>{ICONS[name]}</span>
                <Flex vertical gap={2}>
                  <Typography.Text strong style={{ fontSize: 16 }}>{title === null ? t(`public.pages.${name as 'follow'}`) : say(title)}</Typography.Text>
                  <Typography.Text type="secondary">{t(`public.about.${name}`)}</Typography.Text>
                </Flex>
              </Flex>
            </Card>
          </Link>
        ))}
      </nav>
    </>
  );
}
