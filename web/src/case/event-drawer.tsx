/** An event of a case, sent from a drawer beside the case. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Flex, Form, Grid } from 'antd';
import { useRef } from 'react';
import { answered, api } from '../api/client.js';
import { isRefused } from '../api/refusal.js';
import type { CaseView, EventForm as EventFormView } from '../api/views.js';
import { EventForm, HAPPENED } from '../form/event-form.js';
import { formSchemaOf } from '../form/form-schema.js';
import { formOf, type Entered } from '../form/form-values.js';
import { useUnsent } from '../form/unsent.js';
import { useWords } from '../language/use-words.js';
import { DecisionBasis } from './decision-basis.js';
import { useIntentKey } from './intent-key.js';

export interface EventDrawerProps {
  readonly shown: CaseView;
  /** Null while the drawer is closed. */
  readonly event: EventFormView | null;
  readonly onClose: () => void;
}

export function EventDrawer({ shown, event, onClose }: EventDrawerProps) {
  const { say } = useWords();
  const isWide = Grid.useBreakpoint().md ?? false;
  return (
    <Drawer open={event !== null} onClose={onClose} size={isWide ? 640 : '100%'} title={event === null ? '' : say(event.title)} destroyOnHidden mask={{ closable: false }}>
      {event !== null && <Sending key={event.event} shown={shown} event={event} onDone={onClose} />}
    </Drawer>
  );
}

function Sending({ shown, event, onDone }: { shown: CaseView; event: EventFormView; onDone: () => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<Entered>();
  const unsent = useUnsent(`${shown.caseId} ${event.event}`);
  const send = useSending(shown, event, () => {
    unsent.forget();
    onDone();
  });
  return (
    <>
      <Flex vertical gap={20}>
        <DecisionBasis history={shown.history} />
        <EventForm form={form} event={event} error={send.error} unsent={unsent} onSend={(entered) => send.mutate(entered)} onInvalid={() => send.reset()} />
      </Flex>
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" loading={send.isPending} onClick={() => form.submit()}>{t('form.send')}</Button>
        <Button onClick={onDone}>{t('form.close')}</Button>
      </Flex>
    </>
  );
}

function useSending(shown: CaseView, event: EventFormView, onDone: () => void) {
  const { t, say } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useIntentKey();
  // What was seen as the drawer opened; whoever was faster is shown, and the next sending is of what is seen then.
  const seen = useRef(shown.revision);
  const look = (): Promise<unknown> => Promise.all([client.invalidateQueries({ queryKey: ['case', shown.caseId] }), client.invalidateQueries({ queryKey: ['tasks'] }), client.invalidateQueries({ queryKey: ['cases'] })]);
  return useMutation({
    mutationFn: (entered: Entered) => {
      const happened = entered[HAPPENED];
      const body = {
        event: event.event, form: formOf(formSchemaOf(event.form), entered), expectedRevision: seen.current,
        ...(typeof happened === 'string' && { happenedAt: happened }),
      };
      return answered(api.POST('/api/v1/cases/{id}/events', { params: { path: { id: shown.caseId }, header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: () => {
      message.success(t('case.sent', { event: say(event.title) }));
      onDone();
      return look();
    },
    onError: async (error) => {
      if (!isRefused(error, 'revision_conflict', 'event_not_accepted', 'case_ended')) return;
      await look();
      seen.current = client.getQueryData<CaseView>(['case', shown.caseId])?.revision ?? seen.current;
    },
  });
}
