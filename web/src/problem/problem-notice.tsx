/** A refusal in the host's own words: what was expected, what it saw, what to do. What it says to programs is said here to people. */
import { Alert } from 'antd';
import { HostAway, isRefused, Refusal, type ProblemView } from '../api/refusal.js';
import { sessionEnded, useSignal } from '../api/signals.js';
import { useWords } from '../language/use-words.js';

const APART = { marginBottom: 16 };

export interface ProblemNoticeProps {
  readonly error: unknown;
  /** Whether what is wrong with each field is said there. */
  readonly isAtFields?: boolean;
}

export function ProblemNotice({ error, isAtFields = false }: ProblemNoticeProps) {
  const { t } = useWords();
  const hasEnded = useSignal(sessionEnded);
  // Over once somebody has signed in again: what was typed is there to be sent.
  if (isRefused(error, 'unauthorized')) return hasEnded ? <Alert type="warning" showIcon role="alert" style={APART} title={t('signIn.again')} description={t('signIn.ended')} /> : null;
  if (isRefused(error, 'unknown_case')) return <Alert type="error" showIcon role="alert" style={APART} title={t('problem.noCase')} description={t('problem.noCaseWhy')} />;
  if (error instanceof Refusal) return <Alert type="error" showIcon role="alert" style={APART} title={error.problem.title} description={<Words problem={error.problem} isAtFields={isAtFields} />} />;
  if (error instanceof HostAway) return <Alert type="warning" showIcon role="alert" style={APART} title={t('away.title')} description={t('away.keep')} />;
  return <Alert type="error" showIcon role="alert" style={APART} title={t('problem.ours')} description={String(error)} />;
}

function Words({ problem, isAtFields }: { problem: ProblemView; isAtFields: boolean }) {
  const { t } = useWords();
  const { expected, saw, remedy, detail, reason, fields } = problem;
  // The paths of fields are for programs: people find the words at the fields.
  if (reason === 'form_invalid' && isAtFields && fields !== undefined && fields.every(({ path }) => path !== '')) return <>{t('problem.mend')}</>;
  // Of a body that is not as the API asks, where the API is described is for programs.
  if (reason === 'invalid_request' && fields !== undefined) return <>{!isAtFields && fields.map(({ path, expected: one }) => <div key={path}>{one}</div>)}{t('problem.mend')}</>;
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
