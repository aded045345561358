/** What colleagues call whom cases name by a pseudonym. */
import { useWords } from '../language/use-words.js';
import { useStaff } from './staff-select.js';

/** Whoever has no account: nobody of the staff is called so. */
const PUBLIC = 'public';

export function useNames(): (staff: string) => string {
  const { t } = useWords();
  const { data } = useStaff();
  return (staff) => {
    if (staff === PUBLIC) return t('thePublic');
    const name = data?.items.find((one) => one.staff === staff)?.name;
    return name === undefined ? staff : t('named', { name, staff });
  };
}
