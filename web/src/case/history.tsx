/** What was done in a case, the newest first: when, by whom, with what form, and how it stood after. */
import { Timeline, Typography } from 'antd';
import type { HistoryEntry } from '../api/views.js';
import { useNames } from '../form/names.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { FieldValue } from './field-value.js';
import { stateChains } from './state-chains.js';

const COLOURS: Readonly<Record<HistoryEntry['kind'], string>> = { opened: '#0b5394', event: '#0b5394', timer: '#8a5300', extension: '#5a626d', recount: '#5a626d', 'handed-over': '#5a626d', task: '#5a626d' };

export function History({ history }: { history: readonly HistoryEntry[] }) {
  return <Timeline items={history.toReversed().map((entry) => ({ key: entry.sequence, color: COLOURS[entry.kind], content: <Entry entry={entry} /> }))} />;
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t, say } = useWords();
  return (
    <div>
      <Typography.Text strong>{say(entry.title)}</Typography.Text>
      <div><Typography.Text type="secondary">{shownInstant(entry.at)} <By entry={entry} /></Typography.Text></div>
      {entry.happenedAt !== undefined && <div><Typography.Text type="secondary">{t('case.happenedAt', { at: shownInstant(entry.happenedAt) })}</Typography.Text></div>}
      {entry.form.map((field) => <div key={field.fact}><Typography.Text type="secondary">{say(field.title)}{t('colon')}</Typography.Text><FieldValue field={{ ...field, sequence: entry.sequence }} /></div>)}
      {entry.states.length > 0 && <div><Typography.Text type="secondary">→ {stateChains(entry.states).map((chain) => say(chain.at(-1)!.title)).join(t('and'))}</Typography.Text></div>}
    </div>
  );
}

function By({ entry: { staff, postTitle, inPartOf = [] } }: { entry: HistoryEntry }) {
  const { t, say } = useWords();
  const nameOf = useNames();
  return staff === undefined ? <>{t('case.byHost')}</> : <>{nameOf(staff)}{postTitle !== undefined && ` · ${say(postTitle)}`}{inPartOf.map((one) => ` · ${t('bench.inPartOf', { staff: nameOf(one) })}`)}</>;
}
