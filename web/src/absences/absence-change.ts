/** An absence entered, answered or ended: everything is asked for anew, for posts come and go with it, and cases with them. */
import { useChange, type Told } from '../api/use-change.js';

export function useAbsenceChange<Asked>(change: (asked: Asked) => Promise<unknown>, told: Told) {
  return useChange(null, change, told);
}
