/** A request to erase somebody, asked or decided. */
import { useChange, type Told } from '../api/use-change.js';

export const ERASURES = ['erasures'] as const;

export function useErasureChange<Asked>(change: (asked: Asked) => Promise<unknown>, told: Told) {
  return useChange(ERASURES, change, told);
}
