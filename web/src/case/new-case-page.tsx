/** Recording a new case: the processes that somebody may open, then the form of the one chosen, with what it promises. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Card, Empty, Flex, Form, Spin, Typography } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { answered, api } from '../api/client.js';
import type { DefinitionSummary, WhoAmI } from '../api/views.js';
import { EventForm } from '../form/event-form.js';
import { formSchemaOf } from '../form/form-schema.js';
import { formOf, type Entered } from '../form/form-values.js';
import { PageHead } from '../frame/page-head.js';
import { useUnsent } from '../form/unsent.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import type { NumberAndCode } from './case-code.js';
import { CodeDialog } from './code-dialog.js';
import { useIntentKey } from './intent-key.js';
import { useOpenable } from './openable.js';

export function NewCasePage({ who }: { who: WhoAmI }) {
  const { process } = useParams();
  return process === undefined ? <Choice who={who} /> : <Opening key={process} process={process} />;
}

function Choice({ who }: { who: WhoAmI }) {
  const { t, say } = useWords();
  const { openable: own, error } = useOpenable(who);
  return (
    <>
      <PageHead title={t('new.title')} />
      {error !== null && <ProblemNotice error={error} />}
      {own === undefined && error === null && <Spin />}
      {own?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('new.nothing')} />}
      <Flex gap={12} wrap>
        {own?.map((one) => (
          <Card key={one.process} style={{ width: 320, maxWidth: '100%' }} title={<Link to={`/new/${one.process}`}>{say(one.title)}</Link>}><Promises of={one} /></Card>
        ))}
      </Flex>
    </>
  );
}

function Promises({ of: { commitments } }: { of: Pick<DefinitionSummary, 'commitments'> }) {
  const { t, say } = useWords();
  return (
    <>
      <Typography.Text type="secondary">{t('new.promises')}</Typography.Text>
      <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
        {commitments.map(({ commitment, title, within }) => <li key={commitment}>{say(title)}<Typography.Text type="secondary"> · {say(within)}</Typography.Text></li>)}
      </ul>
    </>
  );
}

function Opening({ process }: { process: string }) {
  const { t, say, language } = useWords();
  const [form] = Form.useForm<Entered>();
  const { data, error } = useQuery({ queryKey: ['definition', process, language], queryFn: () => answered(api.GET('/api/v1/definitions/{process}', { params: { path: { process } } })) });
  const go = useNavigate();
  const [opened, setOpened] = useState<Opened | null>(null);
  const toCase = ({ caseId }: { caseId: string }): void => void go(`/cases/${caseId}`);
  const unsent = useUnsent(`new ${process}`);
  const open = useOpening(process, (one) => {
    unsent.forget();
    if (one.code === undefined) toCase(one);
    else setOpened({ ...one, code: one.code });
  });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Spin style={{ margin: 48 }} />;
  const send = (entered: Entered): void => open.mutate(formOf(formSchemaOf(data.opened.form), entered));
  return (
    <>
      <PageHead title={say(data.opened.title)}><Link to="/new">{t('new.other')}</Link></PageHead>
      <Flex gap={16} wrap align="flex-start">
        <Card style={{ flex: '1 1 480px', minWidth: 0, maxWidth: 760 }}>
          <EventForm form={form} event={data.opened} error={open.error} unsent={unsent} onSend={send} onInvalid={() => open.reset()} />
          <Button type="primary" style={{ marginTop: 16 }} loading={open.isPending} onClick={() => form.submit()}>{t('new.record')}</Button>
        </Card>
        <Card style={{ flex: '0 1 300px', minWidth: 240 }}><Promises of={data} /></Card>
      </Flex>
      <CodeDialog opened={opened} onClose={() => opened !== null && toCase(opened)} />
    </>
  );
}

interface Opened extends NumberAndCode {
  readonly caseId: string;
}

/** @param onOpened with the code, where the case is followed by one */
function useOpening(process: string, onOpened: (opened: { caseId: string; number: number; code: string | undefined }) => void) {
  const { t } = useWords();
  const { message } = App.useApp();
  const keyOf = useIntentKey();
  return useMutation({
    mutationFn: (form: Record<string, unknown>) => {
      const body = { process, form };
      return answered(api.POST('/api/v1/cases', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: ({ caseId, number, claimCode }) => {
      message.success(t('new.recorded', { number }));
      onOpened({ caseId, number, code: claimCode });
    },
  });
}
