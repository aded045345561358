/** The frame of every screen of somebody signed in: the menu of what they may see, the top bar, the page. */
import { MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Flex, Grid, Layout, Typography } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { StandingInBanner } from '../absences/standing-in-banner.js';
import type { WhoAmI } from '../api/views.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useWords } from '../language/use-words.js';
import { HostAwayBanner } from './host-away-banner.js';
import { PagesMenu } from './pages-menu.js';
import { PersonMenu } from './person-menu.js';

export function Frame({ who, children }: { who: WhoAmI; children: ReactNode }) {
  const { t, language } = useWords();
  const isWide = Grid.useBreakpoint().md ?? false;
  const main = useRef<HTMLElement>(null);
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{t('frame.skip')}</a>
      <HostAwayBanner />
      <TopBar who={who} isWide={isWide} />
      {who.may.includes('absence.own') && !who.secondFactorOwed && <StandingInBanner who={who} />}
      <Layout>
        {isWide && <Layout.Sider width={language === 'zh' ? 176 : 208} theme="light" style={{ borderInlineEnd: '1px solid #e6e9ee' }}><PagesMenu who={who} /></Layout.Sider>}
        <main ref={main} tabIndex={-1} style={{ flex: 1, minWidth: 0, padding: isWide ? 20 : 12, outline: 'none' }}>{children}</main>
      </Layout>
    </Layout>
  );
}

function TopBar({ who, isWide }: { who: WhoAmI; isWide: boolean }) {
  const { t, say } = useWords();
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <Layout.Header style={{ borderBottom: '1px solid #e6e9ee', lineHeight: 1 }}>
      <Flex align="center" gap={8} style={{ height: '100%' }}>
        {!isWide && <Button type="text" icon={<MenuOutlined />} aria-label={t('frame.menu')} onClick={() => setMenuOpen(true)} />}
        <img src="/favicon.svg" width={26} height={26} alt="" />
        <Typography.Text strong style={{ whiteSpace: 'nowrap' }}>{isWide ? t('product') : t('productShort')}</Typography.Text>
        {isWide && <Typography.Text type="secondary" ellipsis>{say(who.organizationTitle)}</Typography.Text>}
        <span style={{ flex: 1 }} />
        <LanguageSwitch />
        <PersonMenu who={who} isWide={isWide} />
      </Flex>
      <Drawer open={isMenuOpen} onClose={() => setMenuOpen(false)} placement="left" size={260} title={say(who.organizationTitle)} styles={{ body: { padding: 0 } }}>
        <PagesMenu who={who} onChosen={() => setMenuOpen(false)} />
      </Drawer>
    </Layout.Header>
  );
}
