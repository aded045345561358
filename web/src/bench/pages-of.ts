/** A list of the API, page after page; asked for again while it is looked at. */
import { useInfiniteQuery } from '@tanstack/react-query';

interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

const AGAIN_MS = 30_000;

export function usePages<Row>(key: readonly unknown[], ask: (cursor: string | undefined) => Promise<Page<Row>>) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: AGAIN_MS,
  });
  return { ...query, rows: query.data?.pages.flatMap(({ items }) => items) };
}
