/** The pages of the menu, each with the act that it is for. */
import type { Act, WhoAmI } from '../api/views.js';

export interface Page {
  readonly path: string;
  readonly words: 'tasks' | 'notices' | 'cases' | 'new' | 'staff' | 'erasures' | 'access' | 'audit' | 'account';
  readonly act: Act;
}

const PAGES: readonly Page[] = [
  { path: '/tasks', words: 'tasks', act: 'case.read' },
  { path: '/notices', words: 'notices', act: 'case.read' },
  { path: '/cases', words: 'cases', act: 'case.read' },
  { path: '/new', words: 'new', act: 'case.open' },
  { path: '/staff', words: 'staff', act: 'staff.manage' },
  { path: '/erasures', words: 'erasures', act: 'erasure.read' },
  { path: '/audit', words: 'audit', act: 'audit.read' },
  { path: '/access', words: 'access', act: 'access.read' },
  { path: '/account', words: 'account', act: 'session.own' },
];

/** Who must have a second factor and has none may do no more than set one up. */
export function pagesOf({ may, secondFactorOwed }: WhoAmI): readonly Page[] {
  return PAGES.filter(({ act }) => (secondFactorOwed ? act === 'session.own' : may.includes(act)));
}

export function homeOf(who: WhoAmI): string {
  return pagesOf(who)[0]!.path;
}
