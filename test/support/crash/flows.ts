/**
 * Every flow of the engine, to be crashed at every statement. Its clock stands still, so that the same done twice is the same.
 * It is done by many engines, each with cases of its own: `{n}` in keys and telephone numbers is the engine's number.
 */
import { TENANT, type Act, type SubmitAct } from './acts.js';

export interface CrashFlow {
  readonly flow: string;
  /** When the clock stands while `before` is played, and from then on while `acts` are. */
  readonly opens: string;
  readonly at: string;
  readonly before: readonly Act[];
  readonly acts: readonly Act[];
  /** What its engine knows at the start; an engine that has just started reads and builds the definitions first. */
  readonly knows: 'definitions' | 'nothing';
  /** A sweep takes whatever is due: each engine needs a database of its own. */
  readonly databases: 'shared' | 'own';
}

/** The acts of engine n, of five digits. */
export function actsOf(acts: readonly Act[], n: number): Act[] {
  return JSON.parse(JSON.stringify(acts).replaceAll('{n}', String(n))) as Act[];
}

const MORNING = '2026-09-24T10:00:00+08:00';
const WARNED = '2026-09-29T12:00:00+08:00';
const OVERDUE = '2026-09-30T09:00:00+08:00';
const MUCH_LATER = '2026-12-30T09:00:00+08:00';

const STAFF = {
  agent: { staff: 'agent-1', posts: [{ post: 'agent', unit: 'customer-service' }] },
  handler: { staff: 'handler-1', posts: [{ post: 'handler', unit: 'operations' }] },
  leader: { staff: 'leader-1', posts: [{ post: 'leader', unit: 'manager-office' }] },
} as const;
type Staff = keyof typeof STAFF;
type Form = Readonly<Record<string, unknown>>;

const ARRIVED_AT = Date.parse(MORNING);
const COMPLAINT = { disclosure: 'named', caller: { name: '测试用户', phone: '138000{n}1' }, content: '未按约定时间上门', requested: '重新上门' };
const ANONYMOUS = { disclosure: 'anonymous', content: '坐席态度冷淡', requested: '道歉', complained_of: 'agent-2' };
const APPOINTMENT = { appointment: '2026-09-25T09:00:00+08:00', caller: COMPLAINT.caller };

export function open(process: string, form: Form, key: string): SubmitAct {
  return { kind: 'submit', tenant: TENANT, to: { process }, key: `engine {n}: ${key}`, command: { kind: 'open', actor: STAFF.agent, arrivedAt: ARRIVED_AT, form } };
}

export function send(by: Staff, event: string, form: Form = {}, { nth = 0, key }: { nth?: number; key?: string } = {}): SubmitAct {
  return { kind: 'submit', tenant: TENANT, to: { nth }, key: `engine {n}: ${key ?? `${event} ${nth}`}`, command: { kind: 'send', actor: STAFF[by], arrivedAt: ARRIVED_AT, event, form } };
}

/** Made up, as the tests' own notice is; this file is compiled for hosts that have no other beside them. */
const NOTICE = JSON.stringify({
  year: 2027, number: '测试用（虚构）', url: 'https://example.org/invented',
  holidays: [
    { holiday: 'new-year', rest: '2027-01-01..2027-01-04', work: ['2027-01-09'] }, { holiday: 'spring', rest: '2027-02-05..2027-02-08' },
    { holiday: 'tomb-sweeping', rest: '2027-04-05' }, { holiday: 'labour', rest: '2027-05-01..2027-05-02' }, { holiday: 'dragon-boat', rest: '2027-06-09' },
    { holiday: 'mid-autumn', rest: '2027-09-15' }, { holiday: 'national', rest: '2027-10-01..2027-10-03' },
  ],
});

const complaint = open('complaint', COMPLAINT, 'complaint');
const visit = open('visit', APPOINTMENT, 'visit');
const judge = send('agent', 'judge', { founded: true, grounds: '有派工记录为证' });
const unfounded = send('agent', 'judge', { founded: false, grounds: '约定时间未到' });
const determine = send('agent', 'determine', { department: 'operations', handler: 'handler-1' });
const told = send('agent', 'customer-told', { told: '已致歉' });
const sweep: Act = { kind: 'sweep' };

const complaints = (count: number): SubmitAct[] => Array.from({ length: count }, (_, n) => open('complaint', COMPLAINT, `complaint ${n}`));

const extension: SubmitAct = {
  kind: 'submit', tenant: TENANT, to: { nth: 0 }, key: 'engine {n}: extension',
  command: { kind: 'extend', actor: STAFF.leader, arrivedAt: ARRIVED_AT, commitment: 'repair', by: { amount: 1, unit: 'workday' }, reason: '缺少配件', customer: 'told' },
};

const STILL = { opens: MORNING, at: MORNING, knows: 'definitions', databases: 'shared' } as const;
const LATE = { ...STILL, at: OVERDUE } as const;
const SWEPT = { ...LATE, databases: 'own' } as const;

export const CRASH_FLOWS: readonly CrashFlow[] = [
  { flow: 'a complaint is opened, with personal data', ...STILL, knows: 'nothing', before: [], acts: [complaint] },
  { flow: 'an anonymous complaint is opened, about a person who is recused', ...STILL, before: [], acts: [open('complaint', ANONYMOUS, 'anonymous')] },
  {
    flow: 'a complaint goes all its steps', ...STILL, before: [complaint],
    acts: [
      judge,
      determine,
      send('handler', 'find-cause', { cause: '派工单漏派', at_fault: 'staff-9' }),
      send('handler', 'ask-customer', { question: '何时方便' }),
      send('agent', 'customer-answered', { answer: '明天上午' }),
      send('handler', 'propose', { plan: '致歉' }, { key: 'first plan' }),
      send('leader', 'return', { decision: '补充措施' }),
      send('handler', 'propose', { plan: '致歉并当日上门' }, { key: 'second plan' }),
      send('leader', 'approve'),
      send('handler', 'customer-told', { told: '已致歉', carried_out: '已上门' }),
      send('agent', 'feedback', { feedback: '满意', satisfied: true }),
      send('handler', 'summarise', { lessons: '派工须当班复核' }),
    ],
  },
  { flow: 'a complaint is withdrawn', ...STILL, before: [complaint], acts: [send('agent', 'withdraw', { wish: '已解决' })] },
  { flow: 'a command is sent again', ...STILL, before: [complaint, judge], acts: [judge] },
  { flow: 'a key of before is sent with another command', ...STILL, before: [complaint, judge], acts: [{ ...unfounded, key: judge.key }] },
  { flow: 'a refused command runs what was due', ...LATE, before: [complaint, unfounded], acts: [send('leader', 'approve')] },
  { flow: 'a late command runs what was due first', ...LATE, before: [complaint, unfounded], acts: [told] },
  { flow: 'a sweep warns', ...SWEPT, at: WARNED, before: [complaint], acts: [sweep] },
  { flow: 'a sweep breaches', ...SWEPT, knows: 'nothing', before: [complaint], acts: [sweep] },
  { flow: 'a sweep breaches many cases', ...SWEPT, before: [{ kind: 'together', acts: complaints(25) }], acts: [sweep] },
  {
    flow: 'a sweep holds the case that cannot be decided and moves the others', ...SWEPT, at: MUCH_LATER,
    before: [open('visit', { ...APPOINTMENT, divisor: 0 }, 'impossible'), open('visit', { ...APPOINTMENT, divisor: 2 }, 'possible'), complaint],
    acts: [sweep],
  },
  {
    flow: 'six cases are moved at once', ...STILL, before: complaints(6),
    acts: [{ kind: 'together', acts: complaints(6).map((_, nth) => send('agent', 'judge', { founded: nth % 2 === 0, grounds: '有派工记录' }, { nth })) }],
  },
  {
    flow: 'a visit is extended, moved, asked about twice and excused', ...STILL, before: [visit],
    acts: [
      extension,
      send('agent', 'moved', { appointment: '2026-09-29T15:00:00+08:00' }),
      send('agent', 'asked', {}, { key: 'first question' }),
      send('agent', 'called', {}, { key: 'first call' }),
      send('agent', 'asked', {}, { key: 'second question' }),
      send('agent', 'storm', { storm: true }),
      send('agent', 'close'),
    ],
  },
  {
    flow: 'a calendar is published and what it moves is counted anew', ...STILL, opens: '2026-12-30T10:00:00+08:00', at: '2026-12-31T09:00:00+08:00', databases: 'own',
    before: [complaint, visit, { kind: 'draft-calendar', source: NOTICE, by: 'administrator-1' }],
    acts: [{ kind: 'publish-calendar', draft: 1, by: 'administrator-2' }, sweep, sweep],
  },
];
