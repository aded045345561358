/** A change of the staff: done, said so, and the list asked for anew. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { STAFF } from '../form/staff-select.js';

export function useStaffChange<Asked, Answer>(change: (asked: Asked) => Promise<Answer>, { done, onDone }: { done: string; onDone?: (answer: Answer) => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: change,
    onSuccess: (answer) => {
      message.success(done);
      onDone?.(answer);
      return client.invalidateQueries({ queryKey: STAFF });
    },
  });
}
