/** Chinese, or English at a switch that this browser remembers. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.js';
import { zh } from './zh.js';

export type Language = 'zh' | 'en';

const REMEMBERED = 'kept.language';
const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = TAGS[language as Language];
    document.title = i18next.t('product');
  });
  await i18next.use(initReactI18next).init({
    lng: localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh',
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}

export function currentLanguage(): Language {
  return i18next.language as Language;
}

export async function switchLanguage(): Promise<void> {
  const next: Language = currentLanguage() === 'zh' ? 'en' : 'zh';
  localStorage.setItem(REMEMBERED, next);
  await i18next.changeLanguage(next);
}
