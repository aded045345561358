/** Something changed on the host: said so once it is, and what it touches asked for anew, also where another was faster. */
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { App } from 'antd';

export interface Told<Answer = unknown> {
  readonly done: string;
  readonly onDone?: (answer: Answer) => void;
}

/** @param touches the queries to ask anew; null for every one */
export function useChange<Asked, Answer>(touches: QueryKey | null, change: (asked: Asked) => Promise<Answer>, { done, onDone }: Told<Answer>) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: change,
    onSuccess: (answer) => {
      message.success(done);
      onDone?.(answer);
    },
    onSettled: () => client.invalidateQueries(touches === null ? {} : { queryKey: touches }),
  });
}
