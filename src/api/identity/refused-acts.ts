/** Enters in the audit trail what somebody known was refused, where the refusal is one of who may: the answer stays as it is. */
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import { catchError, type Observable } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { Act } from '../../core/access/acts.js';
import { enterHiddenCase, type AskedCase } from '../../store/people/audit-refusals.sql.js';
import { enterAudit } from '../../store/people/audit.sql.js';
import type { ProblemCode } from '../problem/problem-table.js';
import { Refused } from '../problem/refused.js';
import { ACT, type Identified } from './act.js';

/** Reasons that lie in who asks, not in what was sent or in how the case stands. */
const OF_WHO_ASKS: ReadonlySet<ProblemCode> = new Set(['post_required', 'not_permitted', 'four_eyes', 'recused', 'names_recused', 'task_act_not_allowed', 'attachment_hidden', 'attachment_of_others', 'terminal_only']);
const CASE_ROUTE = '/api/v1/cases/:id';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class RefusedActs implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const act = this.reflector.getAllAndOverride<Act>(ACT, [context.getHandler(), context.getClass()]);
    return next.handle().pipe(catchError(async (error: unknown) => {
      if (error instanceof Refused) await this.#enter(context.switchToHttp().getRequest<Identified>(), act, error.code);
      throw error;
    }));
  }

  /** Persons that are not opened have a kind of their own, entered where they are refused. */
  async #enter(request: Identified, act: Act, code: ProblemCode): Promise<void> {
    const { caller } = request;
    if (caller === undefined || act === 'person.open') return;
    const asked = caseAsked(request);
    if (code === 'unknown_case') await enterHiddenCase(this.dataSource, caller, act, asked);
    if (!OF_WHO_ASKS.has(code)) return;
    await enterAudit(this.dataSource, caller, { kind: 'access-refused', subject: act, ...(asked.caseId !== null && { caseId: asked.caseId }), details: { reason: code, ...aboutWhat(request) } });
  }
}

/** The case of the route, or the one that the body names. */
function caseAsked({ route, params, body }: Identified): AskedCase {
  if (isOfCase(route)) return { caseId: uuidOf(params['id']), number: null };
  const { caseId, number } = (body ?? {}) as { caseId?: unknown; number?: unknown };
  return { caseId: uuidOf(caseId), number: Number.isSafeInteger(number) ? (number as number) : null };
}

/** What else the route names: an id, a member of staff whom the refusal knew. */
function aboutWhat({ route, params }: Identified): { readonly id?: string; readonly staff?: string } {
  const id = isOfCase(route) ? null : uuidOf(params['id']);
  const { staff } = params;
  return { ...(id !== null && { id }), ...(typeof staff === 'string' && { staff }) };
}

const isOfCase = (route: { readonly path?: unknown } | undefined): boolean => String(route?.path).startsWith(CASE_ROUTE);

const uuidOf = (text: unknown): string | null => (typeof text === 'string' && UUID.test(text) ? text : null);
