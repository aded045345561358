/** Which screen stands at which address. What an administrator may not see has no address for him. */
import { Spin } from 'antd';
import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import type { Act, WhoAmI } from './api/views.js';
import { Frame } from './frame/frame.js';
import { homeOf } from './frame/pages.js';
import { loaded, PageBoundary } from './problem/page-boundary.js';
import { SessionGate } from './session/session-gate.js';
import { SignInRefusedPage } from './session/sign-in-refused-page.js';
import { OpenAccountPage } from './session/open-account-page.js';

const PublicScreens = lazy(async () => ({ default: (await loaded(import('./public/public-screens.js'))).PublicScreens }));
const BenchPage = lazy(async () => ({ default: (await loaded(import('./bench/bench-page.js'))).BenchPage }));
const NoticesPage = lazy(async () => ({ default: (await loaded(import('./notices/notices-page.js'))).NoticesPage }));
const CasesPage = lazy(async () => ({ default: (await loaded(import('./bench/cases-page.js'))).CasesPage }));
const CasePage = lazy(async () => ({ default: (await loaded(import('./case/case-page.js'))).CasePage }));
const NewCasePage = lazy(async () => ({ default: (await loaded(import('./case/new-case-page.js'))).NewCasePage }));
const AccountPage = lazy(async () => ({ default: (await loaded(import('./session/account-page.js'))).AccountPage }));
const StaffPage = lazy(async () => ({ default: (await loaded(import('./staff/staff-page.js'))).StaffPage }));
const ErasuresPage = lazy(async () => ({ default: (await loaded(import('./erasures/erasures-page.js'))).ErasuresPage }));
const AccessPage = lazy(async () => ({ default: (await loaded(import('./access/access-page.js'))).AccessPage }));
const AuditPage = lazy(async () => ({ default: (await loaded(import('./audit/audit-page.js'))).AuditPage }));

export function Screens() {
  return (
    <Routes>
      <Route path="/open/:link" element={<OpenAccountPage />} />
      <Route path="/sign-in/refused" element={<SignInRefusedPage />} />
      <Route path="/public/*" element={<PageBoundary><Suspense fallback={<Spin style={{ margin: 48 }} />}><PublicScreens /></Suspense></PageBoundary>} />
      <Route path="*" element={<SessionGate>{(who) => <Frame who={who}><PageBoundary><Suspense fallback={<Spin style={{ margin: 48 }} />}><Inside who={who} /></Suspense></PageBoundary></Frame>}</SessionGate>} />
    </Routes>
  );
}

function Inside({ who }: { who: WhoAmI }) {
  const home = homeOf(who);
  const only = (act: Act, page: ReactNode): ReactNode => (who.may.includes(act) ? page : <Navigate to={home} replace />);
  return (
    <Routes>
      <Route path="/tasks" element={only('case.read', <BenchPage />)} />
      <Route path="/notices" element={only('case.read', <NoticesPage />)} />
      <Route path="/cases" element={only('case.read', <CasesPage />)} />
      <Route path="/cases/:id" element={only('case.read', <CasePage />)} />
      <Route path="/new" element={only('case.open', <NewCasePage who={who} />)} />
      <Route path="/new/:process" element={only('case.open', <NewCasePage who={who} />)} />
      <Route path="/staff" element={only('staff.manage', <StaffPage />)} />
      <Route path="/erasures" element={only('erasure.read', <ErasuresPage who={who} />)} />
      <Route path="/access" element={only('access.read', <AccessPage />)} />
      <Route path="/audit" element={only('audit.read', <AuditPage />)} />
      <Route path="/account" element={<AccountPage who={who} />} />
      <Route path="*" element={<Navigate to={home} replace />} />
    </Routes>
  );
}
