/** The API of a host on a free port, over a database of its own, for a test file. */
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ArrivalClock } from '../../src/api/arrival.js';
import type { OidcSettings } from '../../src/api/oidc/oidc-settings.js';
import { createApi } from '../../src/api/create-api.js';
import { EffectsLoop } from '../../src/engine/effects/effects-loop.js';
import { Engine } from '../../src/engine/engine.js';
import { publishEmptyTenants } from '../../src/engine/first-publication.js';
import { createLogger, type Logger } from '../../src/engine/logger.js';
import { readWorkflows } from '../../src/engine/workflow-files.js';
import { AttachmentFolder } from '../../src/store/attachments/attachment-folder.js';
import { SandboxClock } from '../../src/store/sandbox-clock.js';
import { issueToken } from '../../src/store/tokens.sql.js';
import { Vault } from '../../src/store/vault.js';
import { keptDatabase } from './kept-database.js';

export const TENANT = 'laizhou-gas';
export const OTHER_TENANT = 'yantai-gas';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: any;
}

export interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}

/** Speaks to the API with one token. */
export interface Caller {
  readonly token: string;
  readonly get: (path: string, asked?: Asked) => Promise<Answer>;
  readonly post: (path: string, body?: unknown, asked?: Asked) => Promise<Answer>;
}

export interface TestApi {
  readonly url: string;
  readonly databaseUrl: string;
  readonly dataSource: DataSource;
  readonly engine: Engine;
  /** Not started: a test runs it. */
  readonly effects: EffectsLoop;
  /** The folder of attachments. */
  readonly attachments: string;
  /** The clock of a sandbox; null where the real one runs. */
  readonly clock: SandboxClock | null;
  /** A caller of this pseudonym and these posts, written post@unit. */
  as(staff: string, posts: readonly string[], tenant?: string): Promise<Caller>;
  stop(): Promise<void>;
}

export interface ApiSettings {
  /** Makes the database a sandbox whose clock stands at this instant; the loops are not started. */
  readonly sandboxAt?: string;
  /** Files that are published beside those of `workflows/`, to the first tenant. */
  readonly definitions?: readonly string[];
  /** The host reaches its database by this url. */
  readonly through?: (databaseUrl: string) => Promise<string>;
  /** Publishes these organizations of `workflows/` as well. */
  readonly others?: readonly string[];
  /** The folder of a console to serve as well. */
  readonly console?: string;
  /** The provider by which people may sign in. */
  readonly oidc?: OidcSettings;
  /** Where the host writes its log; nowhere where left out. */
  readonly logger?: Logger;
  /** Whether webhooks may lead to this host, as those of tests do. */
  readonly privateWebhooks?: boolean;
}

export async function startApi({ sandboxAt, definitions = [], others = [], through = async (direct) => direct, console, oidc, logger = createLogger('silent'), privateWebhooks = true }: ApiSettings = {}): Promise<TestApi> {
  const database = await keptDatabase();
  const clock = sandboxAt === undefined ? null : await SandboxClock.install(database.url, Date.parse(sandboxAt));
  const sentFolder = mkdtempSync(join(tmpdir(), 'kept-sent-'));
  const attachments = mkdtempSync(join(tmpdir(), 'kept-attachments-'));
  const channels = { privateWebhooks, smtpUrl: null, mailFrom: 'kept@localhost', smsGateway: null, sentFolder };
  const app = await createApi({ url: await through(database.url), vault: new Vault(Buffer.alloc(32, 7)), channels, attachments: await AttachmentFolder.open(attachments, 'test'), logger, ...(console !== undefined && { console: resolve(console) }), ...(oidc && { oidc }) });
  const dataSource = app.get<DataSource>(getDataSourceToken());
  await publishEmptyTenants(dataSource, organizations(definitions, others));
  const [engine, effects, arrivals] = [app.get(Engine), app.get(EffectsLoop), app.get(ArrivalClock)];
  await arrivals.start();
  if (sandboxAt === undefined) await engine.start();
  const server = app.getHttpServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url, dataSource, engine, effects, clock, attachments,
    databaseUrl: database.url,
    async as(staff, posts, tenant = TENANT) {
      const held = posts.map((text) => ({ post: text.split('@')[0]!, unit: text.split('@')[1]! }));
      const { token } = await issueToken(dataSource, { tenant, staff, posts: held }, '1 year', 'kept:terminal');
      return callerOf(url, token);
    },
    async stop() {
      arrivals.stop();
      await effects.stop();
      await engine.stop();
      await app.close();
      await clock?.close();
      await database.drop();
      rmSync(sentFolder, { recursive: true, force: true });
      rmSync(attachments, { recursive: true, force: true });
    },
  };
}

export function callerOf(url: string, token: string): Caller {
  const call = (usual: string, path: string, { body, headers = {}, method = usual }: Asked): Promise<Answer> =>
    ask(url, path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    token,
    get: (path, asked = {}) => call('GET', `/api/v1/${path}`, asked),
    post: (path, body = {}, asked = {}) => call('POST', `/api/v1/${path}`, { body, ...asked }),
  };
}

export async function ask(url: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${url}${path}`, init);
  const text = await response.text();
  const isJson = /json(?!l)/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The gas company of `workflows/`, again under another name as a second tenant, and others by their names. */
function organizations(definitions: readonly string[], others: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-workflows-'));
  try {
    cpSync(`workflows/${TENANT}`, join(folder, TENANT), { recursive: true });
    cpSync(`workflows/${TENANT}`, join(folder, OTHER_TENANT), { recursive: true });
    for (const other of others) cpSync(`workflows/${other}`, join(folder, other), { recursive: true });
    for (const file of definitions) cpSync(file, join(folder, TENANT, basename(file)));
    const path = join(folder, OTHER_TENANT, 'organization.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(`organization: ${TENANT}`, `organization: ${OTHER_TENANT}`));
    const { publications, problems } = readWorkflows(folder);
    if (problems.length > 0) throw new Error(problems.map(({ en }) => en).join('\n'));
    return publications;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A complaint that names nobody. */
export const ANONYMOUS = { disclosure: 'anonymous', content: '夜间施工噪声', requested: '白天施工' };

export async function openComplaint(caller: Caller, form: Readonly<Record<string, unknown>> = ANONYMOUS): Promise<string> {
  const { status, body } = await caller.post('cases', { process: 'complaint', form });
  if (status !== 201) throw new Error(`expected a case, saw ${JSON.stringify(body)}`);
  return body.caseId as string;
}
