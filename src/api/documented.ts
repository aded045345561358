/** What the OpenAPI document says of every route: its token, its answer, its refusals as problems. */
import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiExtraModels, ApiHeader, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { PROBLEM_KINDS } from './problem/problem-table.js';
import { ProblemView, PROBLEM_TYPE } from './problem/problem.js';

/** A controller whose routes need a token. */
export function Guarded(tag: string): ClassDecorator {
  return applyDecorators(
    ApiTags(tag),
    ApiBearerAuth(),
    ApiExtraModels(ProblemView),
    ApiHeader({ name: 'Accept-Language', required: false, example: 'zh', description: '中文或英文 Chinese, or English where it is asked for first.' }),
  );
}

/** A route that answers with nothing. */
export const DONE = { status: 204, description: '成功 Done.' };

export function Answers(type: Type, { status = 200, refusals = [] }: { status?: number; refusals?: readonly number[] } = {}): MethodDecorator {
  return applyDecorators(
    ApiResponse({ status, type, description: '成功 Done.' }),
    Refuses(...refusals),
  );
}

/** Refusals of a route whose answer is documented otherwise. */
export function Refuses(...refusals: readonly number[]): MethodDecorator {
  return applyDecorators(...[401, ...refusals].map((refusal) => ApiResponse({ status: refusal, description: reasonsOf(refusal), content: PROBLEM_CONTENT })));
}

export const PROBLEM_CONTENT = { [PROBLEM_TYPE]: { schema: { $ref: getSchemaPath(ProblemView) } } };

function reasonsOf(status: number): string {
  return PROBLEM_KINDS.filter((kind) => kind.status === status).map(({ code, title }) => `${code}: ${title.zh} ${title.en}`).join(' · ');
}
