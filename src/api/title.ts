/** A title in both languages, as definitions give it: a client switches without asking again. */
import { ApiProperty } from '@nestjs/swagger';
import type { Title } from '../core/definition/definition.js';

export class TitleView implements Title {
  @ApiProperty({ example: '投诉处理' }) readonly zh: string;
  @ApiProperty({ example: 'Complaint handling' }) readonly en: string;
}

/** What the organization calls one of its posts or units; its name where it is none of them any more. */
export function titleIn(known: Readonly<Record<string, { readonly title: Title }>>, name: string): Title {
  return Object.hasOwn(known, name) ? known[name]!.title : { zh: name, en: name };
}
