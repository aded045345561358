/** The processes that somebody's posts may open cases of; undefined while the host is asked. */
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import type { WhoAmI } from '../api/views.js';

export function useOpenable({ posts, may }: Pick<WhoAmI, 'posts' | 'may'>) {
  const { data, error } = useQuery({
    queryKey: ['definitions'], queryFn: () => answered(api.GET('/api/v1/definitions')), enabled: may.includes('case.open'), staleTime: 60_000,
  });
  return { openable: data?.items.filter(({ openedBy }) => posts.some(({ post }) => openedBy.includes(post))), error };
}
