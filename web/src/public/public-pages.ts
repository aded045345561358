/** What an organization offers, as pages: those that its definitions make public, in the order of the menu. */
import type { PublicOffer, Title } from '../api/views.js';

export type PublicPageName = 'follow' | 'notices' | 'promises' | 'results';

export interface PublicPage {
  readonly path: string;
  /** An opening is called as its process calls it. */
  readonly name: PublicPageName | 'open';
  readonly title: Title | null;
}

const PAGES: readonly { readonly name: PublicPageName; readonly offer: PublicOffer['offers'][number] }[] = [
  { name: 'follow', offer: 'follow' },
  { name: 'notices', offer: 'notices' },
  { name: 'promises', offer: 'results' },
  { name: 'results', offer: 'results' },
];

export function publicPagesOf({ organization, opens, offers }: PublicOffer): readonly PublicPage[] {
  return [
    ...opens.map(({ process, title }) => ({ path: `/public/${organization}/open/${process}`, name: 'open' as const, title })),
    ...PAGES.filter(({ offer }) => offers.includes(offer)).map(({ name }) => ({ path: `/public/${organization}/${name}`, name, title: null })),
  ];
}
