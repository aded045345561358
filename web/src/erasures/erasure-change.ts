/** A request to erase somebody, asked or decided: said so, and the list asked for anew, also where another was faster. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

export const ERASURES = ['erasures'] as const;

export function useErasureChange<Asked>(change: (asked: Asked) => Promise<unknown>, { done, onDone }: { done: string; onDone?: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      message.success(done);
      onDone?.();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ERASURES }),
  });
}
