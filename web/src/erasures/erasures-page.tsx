/** Requests to erase persons: asked by the administrator, decided by the security administrator, who reads no more of the case than its number. */
import { Button, Flex, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import type { Erasure, WhoAmI } from '../api/views.js';
import { More } from '../bench/more.js';
import { usePages } from '../bench/pages-of.js';
import { Rows } from '../bench/rows.js';
import { useNames } from '../form/names.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useInstant } from '../session/use-instant.js';
import { AskErasureDrawer } from './ask-erasure-drawer.js';
import { DecideErasure } from './decide-erasure.js';
import { ERASURES } from './erasure-change.js';

export function ErasuresPage({ who }: { who: WhoAmI }) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const requests = usePages(ERASURES, (cursor) => answered(api.GET('/api/v1/erasures', { params: { query: cursor === undefined ? {} : { cursor } } })));
  const decides = who.may.includes('erasure.decide');
  return (
    <>
      <PageHead title={t('pages.erasures')}>
        {who.may.includes('erasure.ask') && <Button type="primary" onClick={() => setAsking(true)}>{t('erasure.ask')}</Button>}
      </PageHead>
      {requests.error !== null && <ProblemNotice error={requests.error} />}
      <Rows label={t('pages.erasures')} rows={requests.rows} keyOf={({ erasureId }) => erasureId} columns={useColumns(decides)} card={(one) => <RequestCard one={one} decides={decides} />} nothing={t('erasure.nothing')} />
      <More {...requests} />
      <AskErasureDrawer isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}

function useColumns(decides: boolean): TableColumnsType<Erasure> {
  const { t, say } = useWords();
  const columns: TableColumnsType<Erasure> = [
    { title: t('erasure.case'), key: 'case', render: (_, { title, number }) => t('case.titled', { process: say(title), number }) },
    { title: t('erasure.fact'), key: 'fact', render: (_, { factTitle }) => say(factTitle) },
    { title: t('erasure.touches'), key: 'touches', render: (_, { cases, values }) => t('erasure.touchesWhat', { cases, values }) },
    { title: t('erasure.reason'), dataIndex: 'reason' },
    { title: t('erasure.by'), key: 'by', render: (_, { askedBy, askedAt }) => <By staff={askedBy} at={askedAt} /> },
    { title: t('erasure.state'), key: 'state', render: (_, one) => <State one={one} /> },
  ];
  return decides ? [...columns, { title: t('erasure.actions'), key: 'actions', render: (_, one) => <DecideErasure one={one} /> }] : columns;
}

function By({ staff, at }: { staff: string; at: string }) {
  const nameOf = useNames();
  const shownInstant = useInstant();
  return <>{nameOf(staff)} · {shownInstant(at)}</>;
}

function State({ one: { state, decidedBy, decidedAt, refusal } }: { one: Erasure }) {
  const { t } = useWords();
  return (
    <>
      <strong>{t(`erasure.states.${state}`)}</strong>
      {decidedBy !== null && decidedAt !== null && <div><Typography.Text type="secondary"><By staff={decidedBy} at={decidedAt} /></Typography.Text></div>}
      {refusal !== null && <div><Typography.Text type="secondary">{refusal}</Typography.Text></div>}
    </>
  );
}

function RequestCard({ one, decides }: { one: Erasure; decides: boolean }) {
  const { t, say } = useWords();
  return (
    <Flex vertical gap={4}>
      <Flex justify="space-between" gap={8} wrap><strong>{t('case.titled', { process: say(one.title), number: one.number })} · {say(one.factTitle)}</strong><span><State one={one} /></span></Flex>
      <span>{one.reason}</span>
      <Typography.Text type="secondary">{t('erasure.touchesWhat', { cases: one.cases, values: one.values })} · <By staff={one.askedBy} at={one.askedAt} /></Typography.Text>
      {decides && <DecideErasure one={one} />}
    </Flex>
  );
}
