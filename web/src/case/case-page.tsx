/** A case: how it stands, its promises, what may be done now, what is known of it, what was done. */
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Flex, Spin, Typography } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answered, api } from '../api/client.js';
import { isRefused } from '../api/refusal.js';
import { Attachments } from '../attachments/attachments.js';
import type { CaseView, EventForm } from '../api/views.js';
import { PageHead } from '../frame/page-head.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Barred } from './barred.js';
import { DeadlineLights } from './deadline-lights.js';
import { DecisionBasis } from './decision-basis.js';
import { EventDrawer } from './event-drawer.js';
import { History } from './history.js';
import { KnownFacts } from './known-facts.js';
import { WithOpenedPersons } from './opened-persons.js';
import { RatingLine } from './rating-line.js';
import { RelatedCases } from './related-cases.js';
import { stateChains } from './state-chains.js';
import { TasksCard } from './tasks-card.js';

const AGAIN_MS = 30_000;

export function CasePage() {
  const { id = '' } = useParams();
  const { data, error } = useQuery({
    queryKey: ['case', id],
    queryFn: () => answered(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
    refetchInterval: AGAIN_MS,
    // Whoever comes back to a case, by a notice or a link, finds it as it is.
    refetchOnMount: 'always',
  });
  // Where the session has ended the page stays as it is, beneath the signing in.
  if (error !== null && !isRefused(error, 'unauthorized')) return <ProblemNotice error={error} />;
  return data === undefined ? <Spin style={{ margin: 48 }} /> : <WithOpenedPersons key={data.caseId} shown={data}><Case shown={data} /></WithOpenedPersons>;
}

function Case({ shown }: { shown: CaseView }) {
  const { t, say } = useWords();
  const mayAct = shown.accepts.length > 0;
  return (
    <article>
      <PageHead title={t('case.titled', { process: say(shown.title), number: shown.number })} />
      <Flex vertical gap={16}>
        <Standing shown={shown} />
        {shown.deadlines.length > 0 && <DeadlineLights deadlines={shown.deadlines} />}
        {shown.held && <Alert type="warning" showIcon title={t('case.held')} />}
        <Actions shown={shown} />
        <TasksCard shown={shown} />
        {mayAct && <DecisionBasis history={shown.history} />}
        {shown.rating !== null && <RatingLine rating={shown.rating} />}
        <RelatedCases parent={shown.parent} subCases={shown.subCases} />
        <Attachments caseId={shown.caseId} />
        <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))', gap: 16, alignItems: 'start' }}>
          <Card title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('case.form')}</h2>}><KnownFacts history={shown.history} /></Card>
          <Card title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('case.history')}</h2>}><History history={shown.history} /></Card>
        </div>
      </Flex>
    </article>
  );
}

function Standing({ shown }: { shown: CaseView }) {
  const { t, say } = useWords();
  return (
    <Flex gap={8} wrap style={{ columnGap: 24 }}>
      <span><Typography.Text type="secondary">{t('case.state')} </Typography.Text><strong>{stateChains(shown.states).map((chain) => chain.map(({ title }) => say(title)).join(' › ')).join(t('then'))}</strong></span>
      <span><Typography.Text type="secondary">{t('case.openedAt')} </Typography.Text>{shownInstant(shown.openedAt)}</span>
      {shown.endedAt !== null && <span><Typography.Text type="secondary">{t('case.endedAt')} </Typography.Text>{shownInstant(shown.endedAt)}</span>}
      <Link to="/tasks">{t('case.back')}</Link>
    </Flex>
  );
}

/** What the host takes from this reader now, each as a button that opens its form. */
function Actions({ shown }: { shown: CaseView }) {
  const { t, say } = useWords();
  // Kept as it was opened: what is typed stays, even where the case moves on and takes the event no more.
  const [open, setOpen] = useState<EventForm | null>(null);
  return (
    <section aria-label={t('case.actions')}>
      <Flex gap={8} wrap>
        {shown.accepts.map((one, place) => <Button key={one.event} type={place === 0 && one.advances ? 'primary' : 'default'} onClick={() => setOpen(one)}>{say(one.title)}</Button>)}
        {shown.accepts.length + shown.barred.length === 0 && shown.status === 'active' && <Typography.Text type="secondary">{t('case.nothingToDo')}</Typography.Text>}
      </Flex>
      {shown.barred.map((one) => <Barred key={one.event} one={one} />)}
      <EventDrawer shown={shown} event={open} onClose={() => setOpen(null)} />
    </section>
  );
}
