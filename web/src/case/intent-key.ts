/** The key of what somebody means to do: the same however often it is sent, another once it says something else. */
import { useRef } from 'react';

export function useIntentKey(): (meant: unknown) => string {
  const last = useRef({ text: '', key: '' });
  return (meant) => {
    const text = JSON.stringify(meant);
    if (text !== last.current.text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
