/** Somebody of the staff, by name and pseudonym, with the posts that they hold now, and whether they are absent. */
import { useQuery } from '@tanstack/react-query';
import { Flex, Select, Tag, Typography, type SelectProps } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../api/client.js';
import { useNow } from '../api/use-now.js';
import type { Staff } from '../api/views.js';
import { useWords } from '../language/use-words.js';
import { useInstant } from '../session/use-instant.js';
import { useCalled } from '../staff/organization.js';
import type { ControlProps } from './control-props.js';
import { holdsOneOf, isHeldAt, type AskedPost } from './posts-held.js';

export const STAFF = ['staff'] as const;

export function useStaff() {
  return useQuery({ queryKey: STAFF, queryFn: () => answered(api.GET('/api/v1/staff')), staleTime: 60_000 });
}

export interface StaffSelectProps extends ControlProps {
  /** The posts that somebody is asked by: who holds one of them stands first. */
  readonly holders?: readonly AskedPost[];
  /** Whether nobody else may be taken. */
  readonly isOnly?: boolean;
  /** Who is not among them. */
  readonly except?: string | undefined;
}

export function StaffSelect({ holders = [], isOnly = false, except, ...given }: StaffSelectProps) {
  const { t } = useWords();
  const { data } = useStaff();
  const option = useOption();
  const now = useNow();
  const present = (data?.items ?? []).filter(({ staff, kind, leftAt }) => kind === 'employee' && leftAt === null && staff !== except);
  const [asked, others] = [present.filter((one) => holdsOneOf(one, holders, now)), present.filter((one) => !holdsOneOf(one, holders, now))];
  const groups = [{ label: t('form.holders'), options: asked.map(option) }, { label: t('form.others'), options: others.map(option) }].filter(({ options }) => options.length > 0);
  const options: SelectProps['options'] = isOnly ? asked.map(option) : asked.length === 0 ? present.map(option) : groups;
  return (
    <Select {...given} options={options} allowClear showSearch={{ optionFilterProp: 'searched' }} loading={data === undefined} placeholder={t('form.choose')}
      notFoundContent={t(isOnly ? 'form.noHolder' : 'staff.nothing')} optionRender={({ data: one }) => one.drawn as ReactNode} />
  );
}

function useOption() {
  const { t } = useWords();
  const now = useNow();
  const called = useCalled();
  return (one: Staff) => {
    const label = t('named', { name: one.name, staff: one.staff });
    const posts = one.posts.filter((holding) => isHeldAt(holding, now)).map(({ post, unit }) => `${called('posts', post)} · ${called('units', unit)}`).join(t('and'));
    return { value: one.staff, label, searched: `${label} ${posts}`, drawn: <Drawn label={label} posts={posts} absentUntil={one.absentUntil} /> };
  };
}

function Drawn({ label, posts, absentUntil }: { label: string; posts: string; absentUntil: string | null }) {
  const { t } = useWords();
  const shownInstant = useInstant();
  return (
    <div style={{ whiteSpace: 'normal' }}>
      <Flex gap={8} wrap align="center"><span>{label}</span>{absentUntil !== null && <Tag color="orange">{t('form.absent', { at: shownInstant(absentUntil) })}</Tag>}</Flex>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>{posts === '' ? t('form.noPost') : posts}</Typography.Text>
    </div>
  );
}
