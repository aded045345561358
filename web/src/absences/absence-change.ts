/** An absence entered, answered or ended: said so, and everything asked for anew, for posts come and go with it, and cases with them. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

export function useAbsenceChange<Asked>(change: (asked: Asked) => Promise<unknown>, { done, onDone }: { done: string; onDone?: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      message.success(done);
      onDone?.();
    },
    onSettled: () => client.invalidateQueries(),
  });
}
