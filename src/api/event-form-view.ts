/** An event with its form as JSON Schema, in the asked language. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Language } from '../core/bilingual.js';
import { formatTerm } from '../core/calendar/term.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import type { Title } from '../core/definition/definition.js';
import { formSchema } from '../core/definition/form-schema.js';
import { TitleView } from './title.js';

export class EventFormView {
  @ApiProperty({ example: 'judge' }) readonly event: string;
  @ApiProperty() readonly title: TitleView;
  @ApiProperty({ type: [String], example: ['agent'], description: '岗位 Posts that may send it.' }) readonly by: readonly string[];
  @ApiPropertyOptional({ type: TitleView, example: { zh: '12小时', en: '12 hours' }, description: '可补记的时限 How long ago it may have happened.' }) readonly happened?: Title;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Schema 2020-12.' }) readonly form: Readonly<Record<string, unknown>>;
}

export class AcceptedEventView extends EventFormView {
  @ApiProperty({ description: '办理您的待办并离开其状态 Whether it does a task that is yours to do, and the case goes on from there.' }) readonly advances: boolean;
}

/** @param event a name of the definition; 'opened' gives the opening form */
export function eventForm({ definition, organization }: ProcessVersion, event: string, language: Language): EventFormView {
  const rule = event === OPENED ? definition.opened : definition.events[event]!;
  return {
    event,
    title: rule.title,
    by: [...new Set(rule.by.map(({ post }) => post))],
    ...(rule.happened !== null && { happened: { zh: formatTerm(rule.happened, 'zh'), en: formatTerm(rule.happened, 'en') } }),
    form: formSchema(definition, rule, language, organization) as Readonly<Record<string, unknown>>,
  };
}

export const OPENED = 'opened';
