/** The words of the screens, and titles of the API, in the language that is shown. */
import { useTranslation } from 'react-i18next';
import type { Title } from '../api/views.js';
import type { Language } from './language.js';

export function useWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return { t, language, say: (title: Title): string => title[language] };
}
