/** Who may do what (权限表): for each process its posts, what they read and what they do, as the definitions in force say. */
import { useQuery } from '@tanstack/react-query';
import { Card, Flex, Spin, Tag, Typography, type TableColumnsType } from 'antd';
import { answered, api } from '../api/client.js';
import type { PostAccess, ProcessAccess, Title } from '../api/views.js';
import { PageHead } from '../frame/page-head.js';
import { Rows } from '../bench/rows.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';

export function AccessPage() {
  const { t } = useWords();
  const { data, error } = useQuery({ queryKey: ['access'], queryFn: () => answered(api.GET('/api/v1/access')) });
  return (
    <>
      <PageHead title={t('access.title')} />
      <Typography.Paragraph type="secondary">{t('access.about')}</Typography.Paragraph>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Spin style={{ margin: 48 }} />}
      <Flex vertical gap={16}>{data?.items.map((one) => <OfProcess key={one.process} one={one} />)}</Flex>
    </>
  );
}

function OfProcess({ one: { title, posts } }: { one: ProcessAccess }) {
  const { t, say } = useWords();
  return (
    <Card title={<h2 style={{ fontSize: 16, margin: 0 }}>{say(title)}</h2>} styles={{ body: { padding: 0, overflowX: 'auto' } }}>
      <Rows label={say(title)} rows={posts} keyOf={({ post }) => post} columns={useColumns()} card={(post) => <PostCard post={post} />} nothing={t('access.nothing')} />
    </Card>
  );
}

function useColumns(): TableColumnsType<PostAccess> {
  const { t, say } = useWords();
  return [
    { title: t('staff.post'), key: 'post', render: (_, { title }) => <strong>{say(title)}</strong> },
    { title: t('access.reads'), key: 'reads', render: (_, { reads }) => <Reads reads={reads} /> },
    { title: t('access.rights'), key: 'rights', render: (_, post) => <Rights post={post} /> },
    { title: t('access.sends'), key: 'sends', width: '32%', render: (_, { sends }) => <Titles of={sends} /> },
    { title: t('access.tasks'), key: 'tasks', width: '24%', render: (_, { tasks }) => <Titles of={tasks} /> },
    { title: t('access.extends'), key: 'extends', render: (_, { extends: terms }) => <Titles of={terms} /> },
  ];
}

const REACH_COLOURS: Readonly<Record<PostAccess['reads'], string>> = { company: 'blue', part: 'default', own: 'default' };

function Reads({ reads }: Pick<PostAccess, 'reads'>) {
  const { t } = useWords();
  return <Tag color={REACH_COLOURS[reads]}>{t(`access.reach.${reads}`)}</Tag>;
}

/** What is no event of the process: opening cases, handing out tasks, opening names and numbers. */
function Rights({ post: { opens, assigns, opensPersons } }: { post: PostAccess }) {
  const { t } = useWords();
  const rights = [opens && t('access.opens'), assigns && t('access.assigns'), opensPersons && t('access.opensPersons')].filter((one) => one !== false);
  return <>{rights.length === 0 ? '—' : rights.join(t('and'))}</>;
}

function Titles({ of }: { of: readonly Title[] }) {
  const { t, say } = useWords();
  return <>{of.length === 0 ? '—' : of.map((title) => say(title)).join(t('and'))}</>;
}

function PostCard({ post }: { post: PostAccess }) {
  const { t, say } = useWords();
  return (
    <Flex vertical gap={6}>
      <Flex justify="space-between" gap={8} wrap><strong>{say(post.title)}</strong><Reads reads={post.reads} /></Flex>
      <span><Typography.Text type="secondary">{t('access.rights')}{t('colon')}</Typography.Text><Rights post={post} /></span>
      <span><Typography.Text type="secondary">{t('access.sends')}{t('colon')}</Typography.Text><Titles of={post.sends} /></span>
      <span><Typography.Text type="secondary">{t('access.tasks')}{t('colon')}</Typography.Text><Titles of={post.tasks} /></span>
    </Flex>
  );
}
