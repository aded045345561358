/** The pages for people without an account: of an organization, or the choice of one. */
import { useQuery } from '@tanstack/react-query';
import { Card, Empty, Flex, Spin } from 'antd';
import { Link, Navigate, Route, Routes, useParams } from 'react-router';
import { answered, api } from '../api/client.js';
import { PageHead } from '../frame/page-head.js';
import { InZone } from '../language/zone.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';
import { FollowPage } from './follow-page.js';
import { NoticesPage } from './notices-page.js';
import { OpenPage } from './open-page.js';
import { PromisesPage } from './promises-page.js';
import { PublicFrame } from './public-frame.js';
import { PublicHome } from './public-home.js';
import { ResultsPage } from './results-page.js';

export function PublicScreens() {
  return (
    <Routes>
      <Route path="/" element={<PublicFrame offer={null}><Organizations /></PublicFrame>} />
      <Route path="/:organization/*" element={<OfOrganization />} />
    </Routes>
  );
}

function Organizations() {
  const { t, say } = useWords();
  const { data, error } = useQuery({ queryKey: ['public'], queryFn: () => answered(api.GET('/api/v1/public')) });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Spin />;
  return (
    <>
      <PageHead title={t('public.organizations')} />
      {data.items.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('public.nobody')} />}
      <Flex vertical gap={12}>
        {data.items.map(({ organization, title }) => <Link key={organization} to={`/public/${organization}`}><Card size="small" hoverable>{say(title)}</Card></Link>)}
      </Flex>
    </>
  );
}

function OfOrganization() {
  const { organization = '' } = useParams();
  const { data: offer, error } = useQuery({ queryKey: ['public', organization], queryFn: () => answered(api.GET('/api/v1/public/{organization}', { params: { path: { organization } } })) });
  if (offer === undefined) return <PublicFrame offer={null}>{error === null ? <Spin /> : <ProblemNotice error={error} />}</PublicFrame>;
  return (
    <PublicFrame offer={offer}>
      <InZone value={offer.zone}><Routes>
        <Route path="/" element={<PublicHome offer={offer} />} />
        <Route path="/open/:process" element={<OpenPage offer={offer} />} />
        <Route path="/follow" element={<FollowPage organization={organization} />} />
        <Route path="/notices" element={<NoticesPage organization={organization} />} />
        <Route path="/promises" element={<PromisesPage offer={offer} />} />
        <Route path="/results" element={<ResultsPage organization={organization} />} />
        <Route path="*" element={<Navigate to={`/public/${organization}`} replace />} />
      </Routes></InZone>
    </PublicFrame>
  );
}
