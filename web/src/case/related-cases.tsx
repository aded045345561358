/** The case that a case was opened for, and those that it opened. */
import { Flex } from 'antd';
import { Link } from 'react-router';
import type { CaseView } from '../api/views.js';
import { useWords } from '../language/use-words.js';

export function RelatedCases({ parent, subCases }: Pick<CaseView, 'parent' | 'subCases'>) {
  const { t, say } = useWords();
  if (parent === null && subCases.length === 0) return null;
  return (
    <Flex vertical gap={4}>
      {parent !== null && <span>{t('case.parent')} <Link to={`/cases/${parent.caseId}`}>{t('case.titled', { process: say(parent.title), number: parent.number })}</Link></span>}
      {subCases.map((one) => (
        <span key={one.caseId}>
          {t('case.subCase')} {one.number === null ? say(one.title) : <Link to={`/cases/${one.caseId}`}>{t('case.titled', { process: say(one.title), number: one.number })}</Link>}{t('colon')}{say(one.stateTitle)}
        </span>
      ))}
    </Flex>
  );
}
