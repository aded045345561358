/** A change of the staff. */
import { useChange, type Told } from '../api/use-change.js';
import { STAFF } from '../form/staff-select.js';

export function useStaffChange<Asked, Answer>(change: (asked: Asked) => Promise<Answer>, told: Told<Answer>) {
  return useChange(STAFF, change, told);
}
