/** Holders named once under `holders`, written out wherever a definition says who: `by`, `holder`, `opens` and a message's `to`. */
import type { Findings } from '../findings.js';
import { quote, quotation } from '../problem.js';
import type { Organization } from '../organization.js';
import type { Written, WrittenDefinition, WrittenHolderMap } from './written.js';
import { both } from '../words/both.js';

const PLACES = new Set(['by', 'holder', 'to', 'opens']);

/** The definition with every name of a holder replaced by what it stands for; a name nobody uses, or that is a post, is a mistake. */
export function withNamedHolders(written: WrittenDefinition, { posts }: Organization, findings: Findings): WrittenDefinition {
  const { holders = {}, ...rest } = written;
  const used = new Set<string>();
  const writtenOut = replaced(rest, holders, used) as WrittenDefinition;
  for (const name of Object.keys(holders)) {
    const path = ['holders', name];
    if (Object.hasOwn(posts, name)) {
      findings.add(path, { code: 'taken_name', expected: both`a name of its own`, saw: both`${quote(name)}, a post of organization.yaml`, remedy: both`rename it` }, { at: 'key' });
    } else if (!used.has(name)) {
      findings.add(path, { code: 'unused_holder', expected: both`a holder that some by, holder, opens or to names`, saw: quotation(name), remedy: both`use it or remove it` }, { at: 'key' });
    }
  }
  return writtenOut;
}

function replaced(value: unknown, holders: Written<WrittenHolderMap>, used: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => replaced(item, holders, used));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) {
    copy[key] = PLACES.has(key) ? standingFor(inner, holders, used) : replaced(inner, holders, used);
  }
  return copy;
}

function standingFor(value: unknown, holders: Written<WrittenHolderMap>, used: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => standingFor(item, holders, used));
  if (typeof value !== 'string' || !Object.hasOwn(holders, value)) return replaced(value, holders, used);
  used.add(value);
  return holders[value];
}
