/** How every list is asked for its pages, and how a cursor is written: opaque to clients, checked when it comes back. */
import { createHash } from 'node:crypto';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { alike } from '../../core/bilingual.js';
import type { Key, Page } from '../../store/keyset.js';
import { Refused } from '../problem/refused.js';
import { IsText, IsWholeNumberText } from './expected.js';
import { isStorableText } from './storable-text.js';

const LIMIT_DEFAULT = 50;
export const LIMIT_MAX = 200;

export class PageQuery {
  @ApiPropertyOptional({ minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT, example: 20, description: '每页条数 Rows of a page.' })
  @IsOptional() @IsWholeNumberText(1, LIMIT_MAX)
  readonly limit: number = LIMIT_DEFAULT;

  @ApiPropertyOptional({ description: '上一页的 next The `next` of the page before.' })
  @IsOptional() @IsText(500)
  readonly cursor?: string;
}

/** What a key may be, value by value; a timestamp is text in ISO 8601. */
export type KeyShape = readonly ('number' | 'integer' | 'text' | 'uuid' | 'instant')[];

const IS: Readonly<Record<KeyShape[number], (value: unknown) => boolean>> = {
  number: (value) => Number.isSafeInteger(value),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  text: (value) => typeof value === 'string' && isStorableText(value),
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  instant: (value) => typeof value === 'string' && /^[12]\d{3}-.{19}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value,
};

/** Cursors of one list; `list` names the list and all that filters it, so that a cursor never serves another. */
export class Cursors {
  readonly #mark: string;

  constructor(list: string, query: PageQuery, private readonly shape: KeyShape) {
    const { limit, cursor, ...filter } = query;
    this.#mark = createHash('sha256').update(JSON.stringify([list, Object.entries(filter).filter(([, value]) => value !== undefined).sort()])).digest('base64url').slice(0, 8);
  }

  /** The key that a cursor stands for; null for the first page. @throws Refused bad_cursor */
  read(cursor: string | undefined): Key | null {
    if (cursor === undefined) return null;
    const [mark, ...key] = parse(cursor);
    const fits = mark === this.#mark && key.length === this.shape.length && this.shape.every((kind, n) => IS[kind](key[n]));
    if (fits) return key as unknown as Key;
    throw new Refused('bad_cursor', {
      expected: { zh: '同一列表、同样条件的上一页给出的 next', en: 'the `next` of a page of the same list with the same filters' },
      saw: alike(cursor.slice(0, 60)),
      remedy: { zh: '请去掉 cursor，从第一页重新开始', en: 'begin again without a cursor' },
    });
  }

  write<Row>({ next }: Page<Row>): string | null {
    return next === null ? null : Buffer.from(JSON.stringify([this.#mark, ...next])).toString('base64url');
  }
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
