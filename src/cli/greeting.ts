/** What a started host says: where it is, what it promises, and a line to try it by. */
import type { ProcessVersion } from '../core/case/process-version.js';
import { ENGINE_POST } from '../core/definition/definition.js';
import type { Host } from '../main.js';
import { issueToken } from '../store/tokens.sql.js';
import { openCommand } from './open-command.js';

/** Commands go there where KEPT_URL names no other. */
const USUAL_PORT = '3000';
const FIRST_TOKEN = '24 hours';
const OUTCOMES = { published: '新发布 published', 'as-before': '已发布 published before', differs: '已发布，与文件不同 published before, files differ' } as const;

export async function greeting({ url, dataDir, dataSource, engine, published }: Host): Promise<string> {
  const lines = [
    `践诺 Kept      ${url}`,
    `接口 API       ${url}/api/docs`,
    `数据 data      ${dataDir ?? 'DATABASE_URL'}`,
    ...published.map(({ tenant, processes, outcome }) => `流程 processes ${tenant}: ${processes.join(', ') || '无 none'} (${OUTCOMES[outcome]})`),
  ];
  const opening = await firstOpening(engine, published);
  if (opening === null) return lines.join('\n');
  const { tenant, process, held } = opening;
  const { token } = await issueToken(dataSource, { tenant, staff: 'first-try', posts: [held] }, FIRST_TOKEN);
  return [...lines, '', ...tryLines(url, token, process, `${held.post}@${held.unit}`)].join('\n');
}

interface Opening {
  readonly tenant: string;
  readonly process: ProcessVersion;
  readonly held: { readonly post: string; readonly unit: string };
}

/**
 * The first process that somebody may open, and who, of the organization with the most to try; null where the engine and duties alone
 * open cases.
 */
async function firstOpening(engine: Host['engine'], published: Host['published']): Promise<Opening | null> {
  for (const { tenant, processes } of [...published].sort((a, b) => b.processes.length - a.processes.length)) {
    for (const name of processes) {
      const latest = await engine.processes.latest(tenant, name);
      const held = latest === null || latest.process.definition.recurrence !== undefined ? null : firstHolder(latest.process);
      if (latest !== null && held !== null) return { tenant, process: latest.process, held };
    }
  }
  return null;
}

/** The first post that may open a case, at its own unit where the definition names one. */
function firstHolder({ definition, organization }: ProcessVersion): Opening['held'] | null {
  const holder = definition.opened.by.find(({ post }) => post !== ENGINE_POST);
  if (holder === undefined) return null;
  const { post, unit } = holder;
  const known = unit !== undefined && Object.hasOwn(organization.units, unit);
  return { post, unit: known ? unit : Object.keys(organization.units)[0]! };
}

function tryLines(url: string, token: string, process: ProcessVersion, post: string): string[] {
  const isUsual = new URL(url).port === USUAL_PORT;
  return [
    `试一试 try it  (令牌24小时有效 the token holds ${post} for 24 hours)`,
    `  export KEPT_TOKEN=${token}`,
    ...(isUsual ? [] : [`  export KEPT_URL=${url}`]),
    `  ${openCommand(process)}`,
    `  curl -s ${url}/api/v1/tasks -H "Authorization: Bearer $KEPT_TOKEN"`,
    '其他岗位 for other posts',
    `  npx kept token make --staff <name> --post <post>@<unit>`,
    '停止 stop: Ctrl-C',
  ];
}
