/** Absences of one's own, and those in which one is asked to stand in, each with what may be done about it. */
import { Button, Card, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';
import type { Absence } from '../api/views.js';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useInstant } from '../session/use-instant.js';
import { useAbsences } from './absences-query.js';
import { AnswerAbsence } from './answer-absence.js';
import { EndAbsence } from './end-absence.js';
import { EnterAbsenceDrawer } from './enter-absence-drawer.js';

const COLOURS: Readonly<Record<Absence['state'], string>> = { asked: '#8a4b00', accepted: '#1e6b34', declined: '#595959' };

export function AbsencesCard({ staff }: { staff: string }) {
  const { t } = useWords();
  const { data, error } = useAbsences();
  const [isEntering, setEntering] = useState(false);
  return (
    <Card title={<h2 style={{ margin: 0, fontSize: 16 }}>{t('absence.title')}</h2>} extra={<Button onClick={() => setEntering(true)}>{t('absence.enter')}</Button>} loading={data === undefined && error === null}>
      <Typography.Paragraph type="secondary">{t('absence.about')}</Typography.Paragraph>
      {error !== null && <ProblemNotice error={error} />}
      {data?.items.length === 0 && <Typography.Text>{t('absence.nothing')}</Typography.Text>}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {data?.items.map((one) => <li key={one.absenceId} style={{ padding: '10px 0', borderBottom: '1px solid #eef0f3' }}><OneAbsence one={one} isOwn={one.staff === staff} /></li>)}
      </ul>
      <EnterAbsenceDrawer staff={staff} isOpen={isEntering} onClose={() => setEntering(false)} />
    </Card>
  );
}

function OneAbsence({ one, isOwn }: { one: Absence; isOwn: boolean }) {
  const { t } = useWords();
  const nameOf = useNames();
  const shownInstant = useInstant();
  const { staff, deputy, from, until, state } = one;
  return (
    <Flex justify="space-between" align="center" gap={12} wrap>
      <div>
        <Typography.Text strong>{isOwn ? t('absence.own', { deputy: nameOf(deputy) }) : t('absence.others', { staff: nameOf(staff) })}</Typography.Text> <Tag color={COLOURS[state]}>{t(`absence.states.${state}`)}</Tag>
        <div><Typography.Text type="secondary">{t('absence.between', { from: shownInstant(from), until: shownInstant(until) })}</Typography.Text></div>
      </div>
      {!isOwn && state === 'asked' && <AnswerAbsence one={one} />}
      {(isOwn || state === 'accepted') && <span><EndAbsence one={one} isOwn={isOwn} /></span>}
    </Flex>
  );
}
