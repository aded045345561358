/** A refusal in the host's own words: what was expected, what it saw, what to do. */
import { Alert } from 'antd';
import { HostAway, Refusal, type ProblemView } from '../api/refusal.js';
import { useWords } from '../language/use-words.js';

const APART = { marginBottom: 16 };

export function ProblemNotice({ error }: { error: unknown }) {
  const { t } = useWords();
  if (error instanceof Refusal) return <Alert type="error" showIcon role="alert" style={APART} title={error.problem.title} description={<Words problem={error.problem} />} />;
  if (error instanceof HostAway) return <Alert type="warning" showIcon role="alert" style={APART} title={t('away.title')} description={t('away.keep')} />;
  return <Alert type="error" showIcon role="alert" style={APART} title={t('problem.ours')} description={String(error)} />;
}

function Words({ problem }: { problem: ProblemView }) {
  const { t } = useWords();
  const { expected, saw, remedy, detail, reason } = problem;
  // Words of the definition stand in place of the details.
  const isDefinitions = reason === 'requirement_unmet';
  return (
    <dl style={{ margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 12, rowGap: 4 }} className="pre">
      {isDefinitions ? <Line word={t('problem.says')} text={detail} /> : (
        <>
          <Line word={t('problem.expected')} text={expected} />
          <Line word={t('problem.saw')} text={saw} />
        </>
      )}
      {!isDefinitions && <Line word={t('problem.remedy')} text={remedy} />}
    </dl>
  );
}

function Line({ word, text }: { word: string; text: string }) {
  return (
    <>
      <dt style={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{word}</dt>
      <dd style={{ margin: 0 }}>{text}</dd>
    </>
  );
}
