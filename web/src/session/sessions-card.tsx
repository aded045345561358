/** The sessions of one's account, each to be ended. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Tag, Typography } from 'antd';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { browserName } from './browser-name.js';
import { useInstant } from './use-instant.js';

export function SessionsCard() {
  const { t } = useWords();
  const shownInstant = useInstant();
  const client = useQueryClient();
  const { data, error } = useQuery({ queryKey: ['sessions'], queryFn: () => answered(api.GET('/api/v1/sessions')) });
  const end = useMutation({
    mutationFn: (id: string) => answered(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <Card title={<h2 style={{ margin: 0, fontSize: 16 }}>{t('sessions.title')}</h2>} loading={data === undefined && error === null}>
      {(error ?? end.error) !== null && <ProblemNotice error={error ?? end.error} />}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data?.items.map(({ sessionId, agent, madeAt, seenAt, isThis }) => (
          <Flex component="li" key={sessionId} justify="space-between" align="center" gap={12} wrap style={{ padding: '10px 0', borderBottom: '1px solid #eef0f3' }}>
            <div>
              <Typography.Text strong title={agent}>{browserName(agent)}</Typography.Text> {isThis && <Tag color="#0b5394">{t('sessions.this')}</Tag>}
              <div><Typography.Text type="secondary">{t('sessions.made', { at: shownInstant(madeAt) })} · {t('sessions.seen', { at: shownInstant(seenAt) })}</Typography.Text></div>
            </div>
            {!isThis && <Button loading={end.isPending && end.variables === sessionId} onClick={() => end.mutate(sessionId)}>{t('sessions.end')}</Button>}
          </Flex>
        ))}
      </ul>
    </Card>
  );
}
