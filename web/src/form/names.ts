/** What colleagues call whom cases name by a pseudonym. */
import { useWords } from '../language/use-words.js';
import { useStaff } from './staff-select.js';

export function useNames(): (staff: string) => string {
  const { t } = useWords();
  const { data } = useStaff();
  return (staff) => {
    const name = data?.items.find((one) => one.staff === staff)?.name;
    return name === undefined ? staff : t('named', { name, staff });
  };
}
