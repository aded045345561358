/** The posts and units of the organization. */
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';
import { useWords } from '../language/use-words.js';

export function useOrganization() {
  return useQuery({ queryKey: ['organization'], queryFn: () => answered(api.GET('/api/v1/organization')), staleTime: 60_000 });
}

/** What people call a post or a unit; its name where it is none of them any more. */
export function useCalled(): (known: 'posts' | 'units', name: string) => string {
  const { say } = useWords();
  const { data } = useOrganization();
  return (known, name) => {
    const title = data?.[known].find((one) => one.name === name)?.title;
    return title === undefined ? name : say(title);
  };
}
