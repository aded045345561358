/** Rating a case at its end, once. */
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Radio } from 'antd';
import { answered, api } from '../api/client.js';
import { SCORES } from '../case/scores.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import type { NamedCase } from './named-case.js';

const COMMENT_MAX = 1_000;

interface Entered {
  readonly score: number;
  readonly comment?: string;
}

export function RatingForm({ organization, named }: { organization: string; named: NamedCase }) {
  const { t } = useWords();
  const rate = useMutation({
    mutationFn: ({ score, comment = '' }: Entered) => {
      const said = comment.trim() === '' ? {} : { comment };
      return answered(api.POST('/api/v1/public/{organization}/rate', { params: { path: { organization } }, body: { ...named, score, ...said } }));
    },
  });
  if (rate.isSuccess) return <Alert type="success" showIcon title={t('rating.thanks')} />;
  return (
    <section aria-label={t('rating.do')}>
      <h3 style={{ margin: '0 0 12px', fontSize: 15 }}>{t('rating.do')}</h3>
      <Form<Entered> layout="vertical" onFinish={(entered) => rate.mutate(entered)}>
        <Form.Item name="score" label={t('rating.how')} rules={[{ required: true, message: t('form.required') }]}>
          <Radio.Group options={SCORES.map(({ score, word }) => ({ value: score, label: t(`rating.scores.${word}`) }))} />
        </Form.Item>
        <Form.Item name="comment" label={t('rating.comment')}><Input.TextArea maxLength={COMMENT_MAX} autoSize={{ minRows: 2, maxRows: 8 }} showCount /></Form.Item>
        {rate.error !== null && <ProblemNotice error={rate.error} />}
        <Button htmlType="submit" loading={rate.isPending} style={{ marginTop: 16 }}>{t('rating.send')}</Button>
      </Form>
    </section>
  );
}
