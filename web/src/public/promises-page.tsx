/** What the organization promises, each with its term and the clause that it stands in. */
import { Card, Flex, Typography } from 'antd';
import type { PublicCommitment, PublicOffer } from '../api/views.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';

export function PromisesPage({ offer: { commitments } }: { offer: PublicOffer }) {
  const { t, say } = useWords();
  const processes = [...new Map(commitments.map(({ process, processTitle }) => [process, processTitle]))];
  return (
    <>
      <PageHead title={t('public.pages.promises')} />
      <Flex vertical gap={12}>
        {processes.map(([process, title]) => (
          <Card key={process} size="small" title={<h2 style={{ margin: 0, fontSize: 16 }}>{say(title)}</h2>}>
            <Flex vertical gap={16}>{commitments.filter((one) => one.process === process).map((one) => <Commitment key={one.commitment} one={one} />)}</Flex>
          </Card>
        ))}
      </Flex>
    </>
  );
}

function Commitment({ one: { title, within, clause, clauseText } }: { one: PublicCommitment }) {
  const { t, say } = useWords();
  return (
    <div>
      <strong>{say(title)}</strong>
      <div><Typography.Text type="secondary">{t('public.within', { term: say(within) })} · {t('public.clause', { clause })}</Typography.Text></div>
      <p className="pre" style={{ margin: '4px 0 0' }}>{say(clauseText)}</p>
    </div>
  );
}
