/** Files on their way to the host. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { sendFile } from '../api/send-file.js';
import { attachmentsKey } from './attachments-key.js';

export interface Sending {
  readonly key: number;
  readonly file: File;
  readonly percent: number;
  /** Null while it is on its way. */
  readonly error: Error | null;
}

export function useUploads(caseId: string): { sendings: readonly Sending[]; send: (file: File) => void; putAway: (key: number) => void } {
  const client = useQueryClient();
  const [sendings, setSendings] = useState<readonly Sending[]>([]);
  const last = useRef(0);
  const change = (key: number, changed: Partial<Sending>): void => setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const putAway = (key: number): void => setSendings((all) => all.filter((one) => one.key !== key));
  const sending = useMutation({
    mutationFn: ({ key, file }: { key: number; file: File }) => sendFile(`/api/v1/cases/${caseId}/attachments`, file, (percent) => change(key, { percent })),
    // Long files are sent again by whoever sees that it is worth it; the host takes the same one once.
    retry: false,
    // One after the other: the host takes a few of one person at once.
    scope: { id: 'uploads' },
  });
  const send = (file: File): void => {
    const key = (last.current += 1);
    setSendings((all) => [...all, { key, file, percent: 0, error: null }]);
    sending.mutateAsync({ key, file }).then(
      async () => {
        await client.invalidateQueries({ queryKey: attachmentsKey(caseId) });
        putAway(key);
      },
      (error: Error) => change(key, { error }),
    );
  };
  return { sendings, send, putAway };
}
