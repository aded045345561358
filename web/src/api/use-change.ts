/** Something changed on the host: said so once it is, and what it touches asked for anew, also where another was faster. */
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { App } from 'antd';

export interface Told {
  readonly done: string;
  readonly onDone?: () => void;
}

/** @param touches the queries to ask anew; null for every one */
export function useChange<Asked>(touches: QueryKey | null, change: (asked: Asked) => Promise<unknown>, { done, onDone }: Told) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      message.success(done);
      onDone?.();
    },
    onSettled: () => client.invalidateQueries(touches === null ? {} : { queryKey: touches }),
  });
}
