/** Who is signed in, by which posts; the own account and signing out. */
import { UserOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Typography } from 'antd';
import { useNavigate } from 'react-router';
import { answered, api } from '../api/client.js';
import type { WhoAmI } from '../api/views.js';
import { useNames } from '../form/names.js';
import { useWords } from '../language/use-words.js';
import { SESSION } from '../session/use-session.js';

export function PersonMenu({ who, isWide }: { who: WhoAmI; isWide: boolean }) {
  const { t } = useWords();
  const go = useNavigate();
  const signOut = useSignOut();
  const items = [
    { key: 'who', disabled: true, label: <WhoIs who={who} /> },
    { type: 'divider' as const },
    { key: 'account', label: t('pages.account') },
    { key: 'out', label: t('frame.signOut') },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => (key === 'out' ? signOut() : void go('/account')) }}>
      <Button type="text" icon={<UserOutlined />} aria-label={t('frame.person', { name: who.name ?? who.staff })} aria-haspopup="menu">{isWide ? who.name : null}</Button>
    </Dropdown>
  );
}

function WhoIs({ who }: { who: WhoAmI }) {
  const { t, say } = useWords();
  const nameOf = useNames();
  const posts = who.kind === 'employee' ? who.posts.map(({ title, unitTitle }) => `${say(title)} · ${say(unitTitle)}`) : [t(`kind.${who.kind}`)];
  return (
    <div style={{ maxWidth: 260, color: 'rgba(0,0,0,.85)' }}>
      <Typography.Text strong>{t('named', { name: who.name ?? who.staff, staff: who.staff })}</Typography.Text>
      {posts.map((post) => <div key={post}>{post}</div>)}
      {who.standsInFor.length > 0 && <div>{t('frame.standsInFor', { staff: who.standsInFor.map(nameOf).join(t('and')) })}</div>}
    </div>
  );
}

function useSignOut(): () => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => answered(api.DELETE('/api/v1/session')),
    onSuccess: () => {
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
      client.setQueryData(SESSION, null);
    },
  });
  return () => mutate();
}
