/** The post of those who look after definitions, calendars, deliveries and webhooks of an organization (流程管理员). It is Kept's own: an organization may give it a title among its posts, and has it without. */
export const ADMINISTRATOR = 'administrator';
