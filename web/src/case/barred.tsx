/** What somebody's post could do here, and why somebody else must: said before it is tried. */
import { Alert } from 'antd';
import type { CaseView } from '../api/views.js';
import { useWords } from '../language/use-words.js';

export function Barred({ one }: { one: CaseView['barred'][number] }) {
  const { t, say } = useWords();
  const words = `${t('problem.expected')}${t('colon')}${say(one.expected)} · ${t('problem.saw')}${t('colon')}${say(one.saw)} · ${say(one.remedy)}`;
  return <Alert type="info" showIcon style={{ marginTop: 10 }} title={`${say(one.title)}${t('colon')}${say(one.reasonTitle)}`} description={words} />;
}
