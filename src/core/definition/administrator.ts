import type { Title } from './definition.js';
import type { Organization } from './organization.js';

/** The post of those who look after definitions, calendars, deliveries and webhooks of an organization (流程管理员). It is Kept's own: an organization may give it a title among its posts, and has it without. */
export const ADMINISTRATOR = 'administrator';

const ADMINISTRATOR_TITLE: Title = { zh: '流程管理员', en: 'Workflow administrator' };

/** The posts of an organization by their titles, that of the administrator among them. */
export function postTitles({ posts }: Pick<Organization, 'posts'>): Readonly<Record<string, Title>> {
  const own = Object.fromEntries(Object.entries(posts).map(([name, { title }]) => [name, title]));
  return Object.hasOwn(own, ADMINISTRATOR) ? own : { ...own, [ADMINISTRATOR]: ADMINISTRATOR_TITLE };
}
