/**
 * Who may do what at all: one table, read by people (docs/access.md is made of it), enforced by the API's one guard. What somebody
 * may do with a case depends on the process besides: who opens it, sends its events and extends its terms stands in the definition.
 */
import type { Bilingual } from '../bilingual.js';
import { ADMINISTRATOR } from '../definition/administrator.js';
import type { HeldPost } from '../case/command.js';
import type { StaffKind } from './staff-kind.js';

/** Anyone needs no session. An employee is whoever is none of the three administrators: staff who signed in, and programs with a token. */
export type Who = 'anyone' | 'signed-in' | StaffKind | typeof ADMINISTRATOR;

export const WHO: Readonly<Record<Who, Bilingual>> = {
  anyone: { zh: '任何人', en: 'anyone' },
  'signed-in': { zh: '任何已登录者', en: 'anyone who signed in' },
  employee: { zh: '工作人员', en: 'staff' },
  administrator: { zh: '流程管理员（administrator）', en: 'administrator' },
  system: { zh: '系统管理员', en: 'the system administrator' },
  security: { zh: '安全管理员', en: 'the security administrator' },
  audit: { zh: '审计管理员', en: 'the audit administrator' },
};

interface ActRow {
  readonly who: readonly Who[];
  readonly title: Bilingual;
}

export const ACTS = {
  'host.look': { who: ['anyone'], title: { zh: '查看服务状态、接口文档', en: 'see the state of the host and the documentation of its API' } },
  'public.read': { who: ['anyone'], title: { zh: '查看可登记的事项、公告、服务承诺、上年结果（公众）', en: 'read what may be opened, notices, commitments and last year\'s results, as one of the public' } },
  'public.open': { who: ['anyone'], title: { zh: '登记流程对公众开放的事项（公众）', en: 'open cases of processes that are open to the public' } },
  'public.follow': { who: ['anyone'], title: { zh: '凭编号和查询码查询进度（公众）', en: 'follow a case by its number and code' } },
  'public.rate': { who: ['anyone'], title: { zh: '凭编号和查询码评价已结束的事项（公众）', en: 'rate a case that has ended, by its number and code' } },
  'session.begin': { who: ['anyone'], title: { zh: '登录、开户', en: 'sign in, open an account' } },
  'session.see': { who: ['signed-in'], title: { zh: '查看本人身份、补验二次验证、退出登录', en: 'see who one is, show the code of the second factor, sign out' } },
  'session.own': { who: ['signed-in'], title: { zh: '管理本人的会话、密码、二次验证', en: 'look after sessions, password and second factor of one\'s own' } },
  'absence.own': { who: ['employee'], title: { zh: '登记本人的请假和代理人，接受或谢绝代理', en: 'enter absences and deputies of one\'s own, accept or decline to stand in' } },
  'absence.read': { who: ['employee', 'security'], title: { zh: '查看本人的请假和代理（安全管理员：全部）', en: 'see one\'s own absences and whom one stands in for (the security administrator: all)' } },
  'absence.end': { who: ['employee', 'security'], title: { zh: '撤销本人的请假，结束本人的代理（安全管理员：任何人的）', en: 'take one\'s own absences back and stop standing in (the security administrator: anybody\'s)' } },
  'case.open': { who: ['employee'], title: { zh: '登记事项', en: 'open cases' } },
  'case.read': { who: ['employee'], title: { zh: '查看事项、待办、通知', en: 'read cases, tasks and notices' } },
  'case.send': { who: ['employee'], title: { zh: '办理事项', en: 'send events to cases' } },
  'case.extend': { who: ['employee'], title: { zh: '延期', en: 'extend terms' } },
  'task.act': { who: ['employee'], title: { zh: '签收、领取、退单、委托、指派、抄送、协办', en: 'sign for, take, hand back, delegate and assign tasks, copy cases, assist' } },
  'attachment.read': { who: ['employee'], title: { zh: '查看、下载事项的附件', en: 'see and download the attachments of cases' } },
  'attachment.add': { who: ['employee'], title: { zh: '添加附件', en: 'add attachments' } },
  'attachment.remove': { who: ['employee'], title: { zh: '移除附件（限添加人和流程管理员）', en: 'remove attachments (whoever added them, and the administrator)' } },
  'person.open': { who: ['employee'], title: { zh: '查看客户联系方式（限经办人和流程规定的岗位，须有理由）', en: 'open names and numbers, with a reason (whoever may act on the case, and the posts that its process names)' } },
  'commitment.read': { who: ['employee'], title: { zh: '查看时限和违诺', en: 'read deadlines and breaches' } },
  'event.follow': { who: ['employee'], title: { zh: '订阅事件流', en: 'follow the stream of events' } },
  'duty.read': { who: ['employee'], title: { zh: '查看周期义务', en: 'read duties' } },
  'duty.begin': { who: ['employee'], title: { zh: '开始周期义务', en: 'begin duties' } },
  'register.read': { who: ['employee'], title: { zh: '查看名册', en: 'read registers' } },
  'register.load': { who: ['employee'], title: { zh: '导入名册（限名册规定的岗位）', en: 'load registers (the posts that the register names)' } },
  'definition.read': { who: ['employee', 'system'], title: { zh: '查看流程定义', en: 'read definitions' } },
  'definition.edit': { who: [ADMINISTRATOR], title: { zh: '编辑、发布流程、单位和规章', en: 'edit and publish definitions, organizations and regulations' } },
  'access.read': { who: ['employee', 'system', 'security', 'audit'], title: { zh: '查看权限表', en: 'see the table of who may do what' } },
  'calendar.read': { who: ['employee', 'system'], title: { zh: '查看日历', en: 'read calendars' } },
  'calendar.edit': { who: [ADMINISTRATOR], title: { zh: '编辑、发布日历', en: 'edit and publish calendars' } },
  'delivery.manage': { who: [ADMINISTRATOR], title: { zh: '查看、重发投递', en: 'read deliveries and send them again' } },
  'webhook.manage': { who: [ADMINISTRATOR], title: { zh: '管理回调地址', en: 'look after webhooks' } },
  'staff.read': { who: ['employee', 'security', 'audit'], title: { zh: '查看人员和任职', en: 'read staff and the posts they hold' } },
  'staff.manage': { who: ['security'], title: { zh: '增减人员、授予岗位', en: 'add and remove staff, grant posts' } },
  'identity.manage': { who: ['security'], title: { zh: '为人员绑定、解绑外部身份', en: 'link external identities to staff, and take links off' } },
  'erasure.ask': { who: [ADMINISTRATOR], title: { zh: '申请删除个人信息', en: 'ask to erase a person' } },
  'erasure.decide': { who: ['security'], title: { zh: '同意或不同意删除个人信息', en: 'confirm or refuse the erasing of a person' } },
  'erasure.read': { who: [ADMINISTRATOR, 'security'], title: { zh: '查看删除个人信息的申请', en: 'read the requests to erase a person' } },
  'audit.read': { who: ['audit'], title: { zh: '查看、导出审计记录', en: 'read and export the audit trail' } },
} as const satisfies Record<string, ActRow>;

export type Act = keyof typeof ACTS;

export function whoMay(act: Act): readonly Who[] {
  return ACTS[act].who;
}

/** Whether somebody who is known may do it; a token that is made for some acts does no others. */
export function may(act: Act, { kind, posts, acts = null }: { readonly kind: StaffKind; readonly posts: readonly HeldPost[]; readonly acts?: readonly Act[] | null }): boolean {
  if (acts !== null && !acts.includes(act)) return false;
  return whoMay(act).some((who) => {
    if (who === 'anyone' || who === 'signed-in') return true;
    return who === ADMINISTRATOR ? kind === 'employee' && posts.some(({ post }) => post === ADMINISTRATOR) : who === kind;
  });
}
