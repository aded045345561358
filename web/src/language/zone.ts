/** The zone of the organization: by its clocks times are shown and typed, wherever the browser stands. */
import { createContext, useContext } from 'react';

const Zone = createContext('UTC');

export const InZone = Zone.Provider;

/** Its name, such as 'Asia/Shanghai'. */
export function useZone(): string {
  return useContext(Zone);
}
