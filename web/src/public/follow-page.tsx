/** Following a case by its number and code; rating it at its end. */
import { useMutation } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, InputNumber, Typography } from 'antd';
import { answered, api } from '../api/client.js';
import type { FollowedCase } from '../api/views.js';
import { stateChains } from '../case/state-chains.js';
import { PageHead } from '../frame/page-head.js';
import { shownInstant } from '../language/times.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { Deadlines } from './deadlines.js';
import { Facts } from './facts.js';
import type { NamedCase } from './named-case.js';
import { RatingForm } from './rating-form.js';

/** Full-width digits are digits. */
const digitsOf = (text: string | undefined): number => Number((text ?? '').normalize('NFKC').replaceAll(/\D/g, ''));

export function FollowPage({ organization }: { organization: string }) {
  const { t } = useWords();
  const follow = useMutation({ mutationFn: (body: NamedCase) => answered(api.POST('/api/v1/public/{organization}/follow', { params: { path: { organization } }, body })) });
  return (
    <>
      <PageHead title={t('public.pages.follow')} />
      <Card style={{ maxWidth: 720, marginBottom: 16 }}>
        <Form<NamedCase> layout="vertical" onFinish={(named) => follow.mutate(named)}>
          <Flex wrap style={{ columnGap: 16 }}>
            <Form.Item name="number" label={t('case.number')} rules={[{ required: true, message: t('form.required') }]} style={{ flex: '1 1 120px' }}>
              <InputNumber<number> min={1} precision={0} parser={digitsOf} controls={false} style={{ width: '100%' }} inputMode="numeric" />
            </Form.Item>
            <Form.Item name="code" label={t('code.code')} rules={[{ required: true, whitespace: true, message: t('form.required') }]} style={{ flex: '2 1 240px' }}>
              <Input autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={64} placeholder="XXXX-XXXX-XXXX-XXXX" />
            </Form.Item>
          </Flex>
          {follow.error !== null && <ProblemNotice error={follow.error} />}
          <Button type="primary" htmlType="submit" loading={follow.isPending}>{t('public.look')}</Button>
        </Form>
      </Card>
      {follow.data !== undefined && follow.variables !== undefined && <Followed key={follow.data.number} organization={organization} named={follow.variables} followed={follow.data} />}
    </>
  );
}

function Followed({ organization, named, followed }: { organization: string; named: NamedCase; followed: FollowedCase }) {
  const { t, say } = useWords();
  const { number, title, states, openedAt, endedAt, deadlines, facts, mayRate } = followed;
  return (
    <Card style={{ maxWidth: 720 }} title={<h2 style={{ margin: 0, fontSize: 16 }}>{t('case.titled', { process: say(title), number })}</h2>}>
      <Flex vertical gap={16}>
        <Flex gap={8} wrap style={{ columnGap: 24 }}>
          <span><Typography.Text type="secondary">{t('case.state')} </Typography.Text><strong>{stateChains(states).map((chain) => chain.map((state) => say(state.title)).join(' › ')).join(t('then'))}</strong></span>
          <span><Typography.Text type="secondary">{t('case.openedAt')} </Typography.Text>{shownInstant(openedAt)}</span>
          {endedAt !== null && <span><Typography.Text type="secondary">{t('case.endedAt')} </Typography.Text>{shownInstant(endedAt)}</span>}
        </Flex>
        <Deadlines deadlines={deadlines} />
        <Facts facts={facts} />
        {mayRate && <RatingForm organization={organization} named={named} />}
      </Flex>
    </Card>
  );
}
