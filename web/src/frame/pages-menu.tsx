/** The pages that somebody may see. */
import { AuditOutlined, BellOutlined, CheckSquareOutlined, DeleteOutlined, FileAddOutlined, FileSearchOutlined, SafetyOutlined, SettingOutlined, TeamOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Menu } from 'antd';
import type { WhoAmI } from '../api/views.js';
import { useOpenable } from '../case/openable.js';
import { useWords } from '../language/use-words.js';
import { pagesOf, type Page } from './pages.js';

const ICONS: Readonly<Record<Page['words'], ReactNode>> = {
  tasks: <CheckSquareOutlined />, notices: <BellOutlined />, cases: <FileSearchOutlined />, new: <FileAddOutlined />, staff: <TeamOutlined />, erasures: <DeleteOutlined />, access: <SafetyOutlined />, audit: <AuditOutlined />, account: <SettingOutlined />,
};

export function PagesMenu({ who, onChosen }: { who: WhoAmI; onChosen?: () => void }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const { openable } = useOpenable(who);
  const pages = pagesOf(who).filter(({ act }) => act !== 'case.open' || openable?.length !== 0);
  const items = pages.map(({ path, words }) => ({ key: path, icon: ICONS[words], label: <Link to={path}>{t(`pages.${words}`)}</Link> }));
  const selected = items.filter(({ key }) => pathname === key || pathname.startsWith(`${key}/`)).map(({ key }) => key);
  return (
    <nav aria-label={t('frame.menu')}>
      <Menu mode="inline" items={items} selectedKeys={selected} onClick={() => onChosen?.()} style={{ borderInlineEnd: 0, paddingTop: 8 }} />
    </nav>
  );
}
