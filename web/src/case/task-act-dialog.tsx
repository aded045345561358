/** Does something with a task: at once where nothing is asked, else after whom it names and why. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Flex, Form, Input, Modal } from 'antd';
import { answered, api } from '../api/client.js';
import type { CaseView, TaskAct } from '../api/views.js';
import { StaffSelect } from '../form/staff-select.js';
import { useUnsent } from '../form/unsent.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { useSession } from '../session/use-session.js';
import { useIntentKey } from './intent-key.js';

const REASON_MAX = 2_000;

/** An act, and the task or request that it is for. */
export interface Intended {
  readonly act: TaskAct;
  readonly state?: string;
  readonly holder?: string;
  readonly asked?: number;
}

interface Entered {
  readonly to?: string;
  readonly reason?: string;
}

export interface TaskActDialogProps {
  readonly shown: CaseView;
  /** Null while nothing is meant. */
  readonly intended: Intended | null;
  readonly onClose: () => void;
}

export function TaskActDialog({ shown, intended, onClose }: TaskActDialogProps) {
  const { say } = useWords();
  return (
    <Modal open={intended !== null} title={intended === null ? '' : say(intended.act.title)} onCancel={onClose} footer={null} destroyOnHidden>
      {intended !== null && <Asking shown={shown} intended={intended} onClose={onClose} />}
    </Modal>
  );
}

function Asking({ shown, intended, onClose }: TaskActDialogProps & { intended: Intended }) {
  const { t } = useWords();
  const { data: who } = useSession();
  const { act } = intended;
  const [form] = Form.useForm<Entered>();
  const unsent = useUnsent(`${shown.caseId} ${act.act} ${intended.state ?? ''} ${intended.holder ?? ''} ${intended.asked ?? ''}`);
  const doing = useDoing(shown, intended, () => {
    unsent.forget();
    onClose();
  });
  const task = shown.tasks.find(({ state, holder }) => state === intended.state && holder === intended.holder);
  return (
    <Form form={form} layout="vertical" initialValues={unsent.found ?? {}} onValuesChange={(_changed, all) => unsent.keep({ ...all })} onFinish={(entered) => doing.mutate(entered)} onFinishFailed={() => doing.reset()}>
      <p style={{ marginTop: 0 }}>{t(`task.meaning.${act.act}`)}</p>
      {act.to && <Form.Item name="to" label={t('task.to')} rules={[{ required: true, message: t('form.required') }]}><StaffSelect except={who?.staff} holders={task === undefined ? [] : [task]} isOnly={task !== undefined} /></Form.Item>}
      {act.reason && (
        <Form.Item name="reason" label={t(act.act === 'contribute' ? 'task.contribution' : 'task.reason')} rules={[{ required: true, whitespace: true, message: t('form.required') }]}>
          <Input.TextArea maxLength={REASON_MAX} autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      )}
      {doing.error !== null && <ProblemNotice error={doing.error} />}
      <Flex gap={8}>
        <Button type="primary" htmlType="submit" loading={doing.isPending}>{t('form.send')}</Button>
        <Button onClick={onClose}>{t('form.close')}</Button>
      </Flex>
    </Form>
  );
}

function useDoing({ caseId }: CaseView, { act, ...of }: Intended, onDone: () => void) {
  const { t, say } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const keyOf = useIntentKey();
  return useMutation({
    mutationFn: ({ to, reason }: Entered) => {
      const body = { act: act.act, ...of, ...(to !== undefined && { to }), ...(reason !== undefined && { reason }) };
      return answered(api.POST('/api/v1/cases/{id}/tasks', { params: { path: { id: caseId }, header: { 'Idempotency-Key': keyOf(body) } }, body }));
    },
    onSuccess: () => {
      message.success(t('case.sent', { event: say(act.title) }));
      onDone();
      return Promise.all(['case', 'tasks', 'cases', 'assistance'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
}
