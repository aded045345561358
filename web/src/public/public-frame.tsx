/** The frame of the pages for people without an account: whose they are, the way back, the other language. */
import { LeftOutlined } from '@ant-design/icons';
import { Flex, Grid, Layout, Typography } from 'antd';
import { useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { PublicOffer } from '../api/views.js';
import { HostAwayBanner } from '../frame/host-away-banner.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useWords } from '../language/use-words.js';
import { publicPagesOf } from './public-pages.js';

export function PublicFrame({ offer, children }: { offer: PublicOffer | null; children: ReactNode }) {
  const { t, say } = useWords();
  const main = useRef<HTMLElement>(null);
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{t('frame.skip')}</a>
      <HostAwayBanner />
      <Layout.Header style={{ borderBottom: '1px solid #e6e9ee', lineHeight: 1, padding: 0 }}>
        <Flex align="center" gap={8} style={{ height: '100%', maxWidth: 960, margin: '0 auto', padding: '0 16px', boxSizing: 'border-box' }}>
          <Link to={offer === null ? '/public' : `/public/${offer.organization}`} style={{ display: 'flex', alignItems: 'center', gap: 8, minWidth: 0 }}>
            <img src="/favicon.svg" width={26} height={26} alt="" />
            <Typography.Text strong ellipsis>{offer === null ? t('product') : say(offer.title)}</Typography.Text>
          </Link>
          <span style={{ flex: 1 }} />
          <LanguageSwitch />
        </Flex>
      </Layout.Header>
      <main ref={main} tabIndex={-1} style={{ flex: 1, width: '100%', maxWidth: 960, margin: '0 auto', padding: 16, outline: 'none', boxSizing: 'border-box' }}>
        {offer !== null && <PublicMenu offer={offer} />}
        {children}
      </main>
    </Layout>
  );
}

/** Not on the first page, which is the menu itself; on a telephone the way back to it. */
function PublicMenu({ offer }: { offer: PublicOffer }) {
  const { t, say } = useWords();
  const { pathname } = useLocation();
  const isWide = Grid.useBreakpoint().md ?? false;
  const home = `/public/${offer.organization}`;
  if (pathname === home || pathname === `${home}/`) return null;
  if (!isWide) return <nav aria-label={t('frame.menu')} style={{ marginBottom: 12 }}><Link to={home}><LeftOutlined aria-hidden /> {t('public.home')}</Link></nav>;
  return (
    <nav aria-label={t('frame.menu')} style={{ marginBottom: 16 }}>
      <Flex wrap style={{ columnGap: 20, rowGap: 8 }}>
        {publicPagesOf(offer).map(({ path, name, title }) => {
          const isHere = pathname === path;
          return <Link key={path} to={path} {...(isHere && { 'aria-current': 'page' as const })} style={{ padding: '4px 0', fontWeight: isHere ? 600 : 400, borderBottom: isHere ? '2px solid #0b5394' : '2px solid transparent' }}>{title === null ? t(`public.pages.${name as 'follow'}`) : say(title)}</Link>;
        })}
      </Flex>
    </nav>
  );
}
