/** Every problem the API answers with: its status and its words. One table; nothing else maps a refusal to HTTP. */
import { REASONS } from '../../core/case/rejection.js';
import type { Title } from '../../core/definition/definition.js';
import { CALENDAR_REASONS } from '../../engine/calendars/calendar-refusal.js';
import { PUBLICATION_REASONS } from '../../engine/publication/publication-refusal.js';
import { ENGINE_REASONS, type RefusalCode } from '../../engine/submission.js';

/** Reasons of the API itself, beside those of the decision and the engine. */
const API_REASONS = {
  malformed_request: { zh: '请求格式有误', en: 'The request is malformed' },
  invalid_request: { zh: '请求内容不符合要求', en: 'The request is not as the API asks' },
  bad_cursor: { zh: '分页游标无效', en: 'The cursor is not one this list gave' },
  unauthorized: { zh: '需要登录或有效的访问令牌', en: 'A session or a token in force is needed' },
  sign_in_refused: { zh: '登录未成功', en: 'Not signed in' },
  second_factor_required: { zh: '需要二次验证码', en: 'The code of the second factor is needed' },
  second_factor_needed: { zh: '须先启用二次验证', en: 'A second factor must be set up first' },
  too_many_attempts: { zh: '尝试次数过多', en: 'Too many attempts' },
  cross_site: { zh: '请求来自其他网站', en: 'The request comes from another site' },
  not_permitted: { zh: '无权进行', en: 'Not permitted' },
  password_refused: { zh: '密码不合要求', en: 'The password is not as asked' },
  link_invalid: { zh: '链接无效', en: 'The link works no more' },
  unknown_staff: { zh: '没有这位人员', en: 'There is no such member of staff' },
  staff_taken: { zh: '代号或登录名已被使用', en: 'The pseudonym or login is taken' },
  unknown_holding: { zh: '没有这项任职', en: 'There is no such holding of a post' },
  unknown_absence: { zh: '没有这次请假', en: 'There is no such absence' },
  holding_refused: { zh: '不能授予该岗位', en: 'The post cannot be granted' },
  absence_refused: { zh: '不能登记该请假', en: 'The absence cannot be entered' },
  unknown_session: { zh: '没有这个会话', en: 'There is no such session' },
  unknown_register: { zh: '没有这个名册', en: 'There is no such register' },
  register_invalid: { zh: '名册内容有误', en: 'The lines of the register are not as it asks' },
  confirmation_required: { zh: '须先确认', en: 'It asks to be confirmed first' },
  unknown_route: { zh: '没有这个地址', en: 'There is nothing at this address' },
  unknown_version: { zh: '没有这个版本', en: 'There is no such version' },
  unknown_problem: { zh: '没有这种问题代码', en: 'There is no problem of this code' },
  wrong_method: { zh: '该地址不支持此方法', en: 'The address does not take this method' },
  too_large: { zh: '请求体过大', en: 'The body is too large' },
  url_too_long: { zh: '网址过长', en: 'The address is too long' },
  wrong_content_type: { zh: '请求体须为 JSON', en: 'The body must be JSON' },
  headers_too_large: { zh: '请求头过大', en: 'The headers are too large' },
  wrong_host: { zh: '只接受本机地址', en: 'Only addresses of this machine are served' },
  request_timeout: { zh: '请求超时', en: 'The request took too long to arrive' },
  bad_event_id: { zh: '续传标识无效', en: 'The stream has no such event' },
  too_many_streams: { zh: '事件流过多', en: 'Too many streams are open' },
  unknown_webhook: { zh: '没有这个回调地址', en: 'There is no such webhook' },
  webhook_refused: { zh: '回调地址不可用', en: 'The webhook cannot be used' },
  unknown_delivery: { zh: '没有这次投递', en: 'There is no such delivery' },
  delivery_not_ended: { zh: '该投递无须重发', en: 'The delivery needs no sending again' },
  unavailable: { zh: '数据库暂不可用', en: 'The database is away for the moment' },
  not_ready: { zh: '主机尚未就绪', en: 'The host is not ready' },
  internal: { zh: '内部错误', en: 'An error of ours' },
} as const satisfies Record<string, Title>;

export type ProblemCode = RefusalCode | keyof typeof CALENDAR_REASONS | keyof typeof PUBLICATION_REASONS | keyof typeof API_REASONS;

const TITLES: Readonly<Record<ProblemCode, Title>> = { ...REASONS, ...ENGINE_REASONS, ...CALENDAR_REASONS, ...PUBLICATION_REASONS, ...API_REASONS };

const STATUSES: Readonly<Record<ProblemCode, number>> = {
  malformed_request: 400,
  invalid_request: 400,
  bad_cursor: 400,
  bad_event_id: 400,
  unauthorized: 401,
  sign_in_refused: 401,
  second_factor_required: 401,
  link_invalid: 401,
  second_factor_needed: 403,
  cross_site: 403,
  not_permitted: 403,
  post_required: 403,
  four_eyes: 403,
  recused: 403,
  names_recused: 422,
  unknown_route: 404,
  unknown_problem: 404,
  unknown_version: 404,
  unknown_register: 404,
  unknown_process: 404,
  unknown_case: 404,
  unknown_calendar: 404,
  unknown_calendar_draft: 404,
  unknown_draft: 404,
  unknown_event: 404,
  unknown_commitment: 404,
  unknown_duty: 404,
  unknown_webhook: 404,
  unknown_staff: 404,
  unknown_holding: 404,
  unknown_absence: 404,
  unknown_session: 404,
  unknown_delivery: 404,
  wrong_method: 405,
  request_timeout: 408,
  event_not_accepted: 409,
  case_ended: 409,
  catching_up: 409,
  case_held: 409,
  definition_defect: 409,
  duty_required: 409,
  duties_opening: 409,
  duty_begun: 409,
  duty_closed: 409,
  revision_conflict: 409,
  idempotency_key_reused: 409,
  commitment_not_running: 409,
  delivery_not_ended: 409,
  confirmation_required: 409,
  draft_closed: 409,
  draft_moved_on: 409,
  draft_outdated: 409,
  staff_taken: 409,
  too_large: 413,
  url_too_long: 414,
  wrong_content_type: 415,
  wrong_host: 421,
  form_invalid: 422,
  register_invalid: 422,
  requirement_unmet: 422,
  happened_not_allowed: 422,
  happened_out_of_bounds: 422,
  extension_not_allowed: 422,
  extension_too_long: 422,
  customer_not_told: 422,
  webhook_refused: 422,
  notice_unsound: 422,
  draft_at_fault: 422,
  scenarios_failed: 422,
  nothing_changed: 422,
  from_in_the_past: 422,
  password_refused: 422,
  holding_refused: 422,
  absence_refused: 422,
  too_many_attempts: 429,
  headers_too_large: 431,
  internal: 500,
  unavailable: 503,
  not_ready: 503,
  stopping: 503,
  too_many_streams: 503,
  publication_busy: 503,
  scenarios_not_played: 503,
};

export interface ProblemKind {
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: Title;
}

export const PROBLEM_KINDS: readonly ProblemKind[] = (Object.keys(STATUSES) as ProblemCode[])
  .map((code) => ({ code, status: STATUSES[code], title: TITLES[code] }));

export function kindOf(code: ProblemCode): ProblemKind {
  return { code, status: STATUSES[code], title: TITLES[code] };
}
