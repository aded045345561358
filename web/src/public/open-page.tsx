/** Opening a case without an account: the form that the process asks of the public, then number and code, once. */
import { useMutation } from '@tanstack/react-query';
import { Button, Card, Flex, Form } from 'antd';
import { Link, Navigate, useParams } from 'react-router';
import { answered, api } from '../api/client.js';
import type { OpenedPublicCase, PublicOffer, PublicOpening } from '../api/views.js';
import { CaseCode } from '../case/case-code.js';
import { useIntentKey } from '../case/intent-key.js';
import { EventForm } from '../form/event-form.js';
import { formSchemaOf } from '../form/form-schema.js';
import { formOf, type Entered } from '../form/form-values.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { Deadlines } from './deadlines.js';

export function OpenPage({ offer }: { offer: PublicOffer }) {
  const { process } = useParams();
  const opening = offer.opens.find((one) => one.process === process);
  if (opening === undefined) return <Navigate to={`/public/${offer.organization}`} replace />;
  return <Opening key={opening.process} organization={offer.organization} opening={opening} />;
}

function Opening({ organization, opening }: { organization: string; opening: PublicOpening }) {
  const { t, say, language } = useWords();
  const [form] = Form.useForm<Entered>();
  const keyOf = useIntentKey();
  const schema = opening.form[language];
  const open = useMutation({
    mutationFn: (values: Record<string, unknown>) => {
      const body = { process: opening.process, form: values };
      return answered(api.POST('/api/v1/public/{organization}/cases', { params: { path: { organization }, header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
  });
  if (open.data !== undefined) return <Opened organization={organization} opened={open.data} />;
  const send = (entered: Entered): void => open.mutate(formOf(formSchemaOf(schema), entered));
  return (
    <>
      <PageHead title={say(opening.title)} />
      <Card style={{ maxWidth: 720 }}>
        <EventForm form={form} event={{ event: 'opened', title: opening.title, by: [], form: schema }} error={open.error} onSend={send} onInvalid={() => open.reset()} />
        <Button type="primary" style={{ marginTop: 16 }} loading={open.isPending} onClick={() => form.submit()}>{t('form.send')}</Button>
      </Card>
    </>
  );
}

function Opened({ organization, opened: { number, code, deadlines } }: { organization: string; opened: OpenedPublicCase }) {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('public.taken', { number })} />
      <Card style={{ maxWidth: 720 }}>
        <Flex vertical gap={16}>
          {code !== null && <CaseCode number={number} code={code} words={t('public.keep')} />}
          <Deadlines deadlines={deadlines} />
          <Link to={`/public/${organization}`}>{t('public.home')}</Link>
        </Flex>
      </Card>
    </>
  );
}
