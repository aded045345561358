/** A route of the API, and a path of it to ask. */
import { randomUUID } from 'node:crypto';
import type { Act } from '../../src/core/access/acts.js';
import { TENANT } from '../support/api.js';

export interface Route {
  readonly method: string;
  readonly path: string;
  /** As people decided; null where nobody did. */
  readonly act: Act | null;
  /** As the API has it. */
  readonly annotated: Act;
  /** The example of its body that the document gives. */
  readonly example: object | null;
}

export const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

/** Values for the places of a path: of a case where it names one, else of nothing that there is. */
export function pathOf({ path }: Pick<Route, 'path'>, caseId: string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => (name === 'process' ? 'complaint' : name === 'organization' ? TENANT : path.includes('/cases/') ? caseId : name === 'id' || name === 'draft' ? randomUUID() : 'none'));
}
