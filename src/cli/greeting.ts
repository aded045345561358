/** What a started host says: where it is, what it promises, and a line to try it by. */
import { HOST } from '../core/access/own-actors.js';
import type { ProcessVersion } from '../core/case/process-version.js';
import { ENGINE_POST } from '../core/definition/definition.js';
import type { DifferingFile } from '../engine/publication/files-as-drafts.js';
import { inviteFirstAdministrators } from '../engine/first-administrator.js';
import type { Host } from '../main.js';
import { listStaff } from '../store/people/staff.sql.js';
import { issueToken } from '../store/tokens.sql.js';
import { accountLink } from './account-link.js';
import { openCommand } from './open-command.js';

/** Commands go there where KEPT_URL names no other. */
const USUAL_PORT = '3000';
const FIRST_TOKEN = '24 hours';
const STOP = '停止 stop: Ctrl-C';
const OUTCOMES = { published: '新发布 published', 'published-before': '已发布 published before' } as const;

export async function greeting({ url, dataDir, dataSource, engine, published, differing, faults }: Host): Promise<string> {
  const lines = [
    `践诺 Kept      ${url}`,
    `接口 API       ${url}/api/docs`,
    `数据 data      ${dataDir ?? 'DATABASE_URL'}`,
    ...published.map(({ tenant, processes, outcome }) => `流程 processes ${tenant}: ${processes.join(', ') || '无 none'} (${OUTCOMES[outcome]})`),
    ...differing.map((one) => `文件 file      ${one.tenant}/${one.file} ${differenceWords(one)}`),
    ...(faults.length === 0 ? [] : ['有错误的文件未读入，已发布的照常运行 files with mistakes are passed over, what is published goes on:']),
    ...faults.map(({ zh, en }) => `  ${zh}\n  ${en}`),
  ];
  lines.push(...(await administratorLines(dataSource, url, published)));
  const opening = new URL(url).hostname === 'localhost' ? await firstOpening(engine, published) : null;
  if (opening === null || (await hasStaff(dataSource, opening.tenant))) return [...lines, STOP].join('\n');
  const { tenant, process, held } = opening;
  const [row] = await dataSource.query<{ now: Date }[]>('select kept.now() as now');
  const { token } = await issueToken(dataSource, { tenant, staff: 'first-try', posts: [held] }, FIRST_TOKEN, HOST);
  return [...lines, '', ...tryLines(url, token, openCommand(process, row!.now.getTime()), `${held.post}@${held.unit}`), STOP].join('\n');
}

/** A token to try things by is for a host that nobody works with yet. */
async function hasStaff(dataSource: Host['dataSource'], tenant: string): Promise<boolean> {
  return (await listStaff(dataSource.manager, tenant)).some(({ kind, leftAt }) => kind === 'employee' && leftAt === null);
}

/** Where somebody has to open the first account: a link for each organization. */
async function administratorLines(dataSource: Host['dataSource'], url: string, published: Host['published']): Promise<string[]> {
  const invited = await inviteFirstAdministrators(dataSource, published.map(({ tenant }) => tenant));
  return invited.length === 0 ? [] : [
    '首位安全管理员请以此链接开户（48小时内有效，只用一次） the first security administrator opens the account by this link, once, within 48 hours:',
    ...invited.map(({ tenant, secret }) => `  ${tenant}  ${accountLink(secret, url)}`),
  ];
}

interface Opening {
  readonly tenant: string;
  readonly process: ProcessVersion;
  readonly held: { readonly post: string; readonly unit: string };
}

/**
 * The first process that somebody may open, and who, of the organization with the most to try; one that promises something comes before one that
 * does not. Null where the engine and duties alone open cases.
 */
async function firstOpening(engine: Host['engine'], published: Host['published']): Promise<Opening | null> {
  let unpromising: Opening | null = null;
  for (const { tenant, processes } of [...published].sort((a, b) => b.processes.length - a.processes.length)) {
    for (const name of processes) {
      const shown = await engine.processes.inForce(tenant, name);
      const held = shown === null || shown.process.definition.recurrence !== undefined ? null : firstHolder(shown.process);
      if (shown === null || held === null) continue;
      const opening = { tenant, process: shown.process, held };
      if (Object.keys(shown.process.definition.commitments).length > 0) return opening;
      unpromising ??= opening;
    }
  }
  return unpromising;
}

/** What became of a file that differs from what is published, which holds all the same. */
function differenceWords({ published, outcome }: DifferingFile): string {
  const differs = published === 0 ? '尚未发布 is not published' : `与已发布的第${published}版不同 differs from version ${published}`;
  switch (outcome.kind) {
    case 'drafted': return `${differs}: ${DRAFTED[outcome.state]} npx kept draft show ${outcome.draftId}`;
    case 'older': return `为第${outcome.version}版，已发布至第${published}版 is version ${outcome.version}, published is ${published}`;
    case 'waits': return `${differs}: ${outcome.author} 的草稿在先，文件未动 left aside for a draft by ${outcome.author}: npx kept draft show ${outcome.draftId}`;
    case 'absent': return `已发布而无文件 is published and its file is gone`;
  }
}

const DRAFTED = { open: '已存为草稿 saved as a draft:', discarded: '其草稿已废弃 its draft was discarded:', published: '其草稿已发布过 its draft was published once:' } as const;

/** The first post that may open a case, at its own unit where the definition names one. */
function firstHolder({ definition, organization }: ProcessVersion): Opening['held'] | null {
  const holder = definition.opened.by.find(({ post }) => post !== ENGINE_POST);
  if (holder === undefined) return null;
  const { post, unit } = holder;
  const known = unit !== undefined && Object.hasOwn(organization.units, unit);
  return { post, unit: known ? unit : Object.keys(organization.units)[0]! };
}

function tryLines(url: string, token: string, opening: string, post: string): string[] {
  const isUsual = new URL(url).port === USUAL_PORT;
  return [
    `试一试 try it  (令牌24小时有效 the token holds ${post} for 24 hours)`,
    `  export KEPT_TOKEN=${token}`,
    ...(isUsual ? [] : [`  export KEPT_URL=${url}`]),
    `  ${opening}`,
    `  curl -s ${url}/api/v1/tasks -H "Authorization: Bearer $KEPT_TOKEN"`,
    '其他岗位 for other posts',
    `  npx kept token make --staff <name> --post <post>@<unit>`,
  ];
}
