/** An event with its form as JSON Schema, in the asked language. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Language } from '../core/bilingual.js';
import { formatTerm } from '../core/calendar/term.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import { formSchema } from '../core/definition/form-schema.js';
import { TitleView } from './title.js';

export class EventFormView {
  @ApiProperty({ example: 'judge' }) readonly event: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ type: [String], example: ['agent'], description: '岗位 Posts that may send it.' }) readonly by: readonly string[];
  @ApiPropertyOptional({ example: '12 hours', description: '可补记的时限 How long ago it may have happened.' }) readonly happened?: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Schema 2020-12.' }) readonly form: Readonly<Record<string, unknown>>;
}

/** @param event a name of the definition; 'opened' gives the opening form */
export function eventForm({ definition, organization }: ProcessVersion, event: string, language: Language): EventFormView {
  const rule = event === OPENED ? definition.opened : definition.events[event]!;
  return {
    event,
    title: rule.title,
    by: [...new Set(rule.by.map(({ post }) => post))],
    ...(rule.happened !== null && { happened: formatTerm(rule.happened, 'en') }),
    form: formSchema(definition, rule, language, organization) as Readonly<Record<string, unknown>>,
  };
}

export const OPENED = 'opened';
