/** What somebody is asked to assist in (协办); nothing is shown where nothing is asked. */
import { useQuery } from '@tanstack/react-query';
import { Card, Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { answered, api } from '../api/client.js';
import { useNames } from '../form/names.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';

export function Assistance() {
  const { t, say } = useWords();
  const nameOf = useNames();
  const { data } = useQuery({ queryKey: ['assistance'], queryFn: () => answered(api.GET('/api/v1/assistance')) });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card size="small" style={{ marginBottom: 16 }} title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('task.asked')}</h2>}>
      <Flex vertical gap={6}>
        {data.items.map(({ caseId, number, asked, askedBy, askedAt, processTitle, stateTitle }) => (
          <Flex key={`${caseId} ${asked}`} gap={12} wrap>
            <Link to={`/cases/${caseId}`}>{t('case.titled', { process: say(processTitle), number })}</Link>
            <Typography.Text type="secondary">{say(stateTitle)} · {nameOf(askedBy)} · {shownInstant(askedAt)}</Typography.Text>
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
