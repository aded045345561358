/** What anyone may read: outages and the like, while they are to come or go on. */
import { Card, Empty, Flex, Spin, Tag } from 'antd';
import { answered, api } from '../api/client.js';
import type { PublicNotice } from '../api/views.js';
import { More } from '../bench/more.js';
import { usePages } from '../bench/pages-of.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Facts } from './facts.js';

export function NoticesPage({ organization }: { organization: string }) {
  const { t } = useWords();
  const notices = usePages(['public', organization, 'notices'], (cursor) =>
    answered(api.GET('/api/v1/public/{organization}/notices', { params: { path: { organization }, query: cursor === undefined ? {} : { cursor } } })));
  return (
    <>
      <PageHead title={t('public.pages.notices')} />
      {notices.error !== null && <ProblemNotice error={notices.error} />}
      {notices.rows === undefined && notices.error === null && <Spin />}
      {notices.rows?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('public.noNotices')} />}
      <Flex vertical gap={12}>{notices.rows?.map((notice, place) => <Notice key={place} notice={notice} />)}</Flex>
      <More {...notices} />
    </>
  );
}

function Notice({ notice: { title, state, facts } }: { notice: PublicNotice }) {
  const { say } = useWords();
  return (
    <Card size="small">
      <Flex justify="space-between" align="center" wrap gap={8} style={{ marginBottom: 10 }}>
        <h2 style={{ margin: 0, fontSize: 16 }}>{say(title)}</h2>
        <Tag color="blue" style={{ margin: 0 }}>{say(state.title)}</Tag>
      </Flex>
      <Facts facts={facts} />
    </Card>
  );
}
