/** Words that are asked for are words that there are. */
import 'i18next';
import type { zh } from './zh.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation';
    readonly resources: { readonly translation: typeof zh };
  }
}
