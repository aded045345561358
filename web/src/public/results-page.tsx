/** What became of a year's promises. */
import { useQuery } from '@tanstack/react-query';
import { Flex, Segmented, Spin, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { answered, api } from '../api/client.js';
import type { CommitmentResult, PublicResults } from '../api/views.js';
import { Rows } from '../bench/rows.js';
import { PageHead } from '../frame/page-head.js';
import { useWords } from '../language/use-words.js';
import { ProblemNotice } from '../problem/problem-notice.js';

const YEARS_OFFERED = 3;
const COUNTS = ['made', 'kept', 'broken', 'exempt', 'withdrawn'] as const;

export function ResultsPage({ organization }: { organization: string }) {
  const { t } = useWords();
  const last = useYear(organization, null);
  const [chosen, setChosen] = useState<number | null>(null);
  const { data, error } = useYear(organization, chosen);
  const years = last.data === undefined ? [] : Array.from({ length: YEARS_OFFERED }, (_, before) => last.data.year - before);
  return (
    <>
      <PageHead title={t('public.resultsOf', { year: data?.year ?? '' })}>
        {years.length > 0 && <Segmented<number> aria-label={t('public.year')} options={years} value={chosen ?? years[0]!} onChange={setChosen} />}
      </PageHead>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined ? error === null && <Spin /> : <Results results={data} />}
    </>
  );
}

/** The last year that has ended where none is chosen. */
function useYear(organization: string, year: number | null) {
  return useQuery({
    queryKey: ['public', organization, 'results', year],
    queryFn: () => answered(api.GET('/api/v1/public/{organization}/results', { params: { path: { organization }, query: year === null ? {} : { year } } })),
  });
}

function Results({ results: { commitments, ratings, casesMin } }: { results: PublicResults }) {
  const { t, say } = useWords();
  return (
    <Flex vertical gap={16}>
      <Rows label={t('case.promises')} rows={commitments} keyOf={({ process, commitment }) => `${process} ${commitment}`} columns={useColumns()} card={(one) => <ResultCard one={one} />} nothing={t('public.noResults')} />
      {ratings.map(({ process, processTitle, count, mean }) => <div key={process}><strong>{say(processTitle)}</strong> {t('public.rated', { count, mean })}</div>)}
      <Typography.Text type="secondary">{t('public.smallGroups', { count: casesMin })}</Typography.Text>
    </Flex>
  );
}

function useColumns(): TableColumnsType<CommitmentResult> {
  const { t, say } = useWords();
  return [
    { title: t('case.process'), key: 'process', render: (_, { processTitle }) => say(processTitle) },
    { title: t('public.promise'), key: 'promise', render: (_, { title }) => say(title) },
    ...COUNTS.map((count) => ({ title: t(`public.counts.${count}`), key: count, align: 'right' as const, render: (_: unknown, one: CommitmentResult) => one[count] })),
    { title: t('public.share'), key: 'share', align: 'right' as const, render: (_: unknown, { shareKept }: CommitmentResult) => shareWords(shareKept) },
  ];
}

function ResultCard({ one }: { one: CommitmentResult }) {
  const { t, say } = useWords();
  return (
    <Flex vertical gap={4}>
      <Flex justify="space-between" gap={8}><strong>{say(one.title)}</strong><strong>{shareWords(one.shareKept)}</strong></Flex>
      <Typography.Text type="secondary">{say(one.processTitle)}</Typography.Text>
      <Flex wrap style={{ columnGap: 12 }}>{COUNTS.map((count) => <span key={count} style={{ whiteSpace: 'nowrap' }}>{t(`public.counts.${count}`)} {one[count]}</span>)}</Flex>
    </Flex>
  );
}

function shareWords(share: number | null): string {
  return share === null ? '—' : `${Math.round(share * 1_000) / 10}%`;
}
