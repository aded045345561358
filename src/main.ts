/** The host: a database, migrated; the application, connected; what `workflows/` promises, published; the engine, running. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { alike, lines, oneOf, type Bilingual } from './core/bilingual.js';
import { sentences, type Problem } from './core/problem.js';
import { createApi } from './api/create-api.js';
import { ArrivalClock } from './api/arrival.js';
import type { OidcSettings } from './api/oidc/oidc-settings.js';
import { channelSettings } from './engine/effects/channels/channel-settings.js';
import { OrphanSweep } from './engine/attachments/orphan-sweep.js';
import { EffectsLoop } from './engine/effects/effects-loop.js';
import { Engine } from './engine/engine.js';
import { publishEmptyTenants, type TenantReport } from './engine/first-publication.js';
import type { Logger } from './engine/logger.js';
import { draftDifferingFiles, type DifferingFile } from './engine/publication/files-as-drafts.js';
import { openWakeUps, RedisUrlRefused } from './engine/wake-up/open-wake-ups.js';
import { noFolder } from './engine/workflow-file-problems.js';
import { readWorkflows } from './engine/workflow-files.js';
import type { Listening } from './listening.js';
import { AttachmentFolder } from './store/attachments/attachment-folder.js';
import { connect, databaseIdentity } from './store/database.js';
import { openVault } from './store/master-key.js';
import { migrate } from './store/migrations.js';
import { attachmentsFolder, masterKeySource, openForHost, type OpenDatabase } from './store/open-database.js';
import { isAnythingPublished, listTenants } from './store/published.sql.js';

/** Once every command is answered, other requests under way have this long to end. */
const LAST_REQUESTS_MS = 4_000;
const IDLE_CHECK_MS = 50;
/** Where bin/build-web.js puts the console. */
const CONSOLE = fileURLToPath(new URL('../web', import.meta.url));

export interface HostOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly listening: Listening;
  /** The provider by which people may sign in; null for none. */
  readonly oidc?: OidcSettings | null;
  /** The folder of organizations. */
  readonly workflows: string;
  readonly logger: Logger;
  /** Hears what a person at the terminal may want to know. */
  readonly say: (line: string) => void;
}

export interface Host {
  readonly url: string;
  readonly dataDir: string | null;
  readonly dataSource: DataSource;
  readonly engine: Engine;
  readonly published: readonly TenantReport[];
  /** Files that say something else than what is published, and what became of each. */
  readonly differing: readonly DifferingFile[];
  /** Mistakes in files of organizations that were passed over; what is published of them goes on. */
  readonly faults: readonly Bilingual[];
  /** Settles with the reason if the host cannot go on: its database has ended. */
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/** A start that a person can mend; the words say how. */
export class HostRefused extends Error {
  override readonly name = 'HostRefused';
  readonly words: Bilingual;

  constructor(said: Problem | Bilingual) {
    const words = 'expected' in said ? sentences(said) : said;
    super(words.en);
    this.words = words;
  }
}

/** Starts a host; whatever was begun is ended again where it fails. @throws HostRefused, EmbeddedRefused, DatabaseUrlRefused, MasterKeyRefused, SettingRefused, FolderRefused */
export async function startHost(options: HostOptions): Promise<Host> {
  if (!existsSync(options.workflows)) throw new HostRefused(noFolder(options.workflows));
  const { publications, problems } = readWorkflows(options.workflows);
  const database = await openForHost(options.say);
  let app: NestExpressApplication | undefined;
  try {
    await migrateDatabase(database.url);
    const channels = channelSettings(process.env, database.dataDir);
    const { listening: { origin, proxies }, oidc = null } = options;
    app = await createApi({ url: database.url, channels, origin, proxies, oidc, console: CONSOLE, logger: options.logger, ...(await openParts(database, options.logger)) });
    const dataSource = app.get<DataSource>(getDataSourceToken());
    if (problems.length > 0) await keepWhatIsPublished(dataSource, problems, options.logger);
    const published = await publishEmptyTenants(dataSource, publications);
    await requireOrganization(dataSource, oidc);
    const differing = await draftDifferingFiles(dataSource, publications);
    if (differing.length > 0) options.logger.warn({ differing }, 'files differ from what is published; the database holds, nothing was changed');
    return await serve(options, database, app, { published, differing, faults: problems });
  } catch (error) {
    await app?.close();
    await database.stop();
    throw error;
  }
}

/** What is published runs whatever became of its file; where nothing is yet, there is nothing to run. @throws HostRefused */
async function keepWhatIsPublished(dataSource: DataSource, problems: readonly Bilingual[], logger: Logger): Promise<void> {
  if (!(await isAnythingPublished(dataSource))) throw new HostRefused(lines(problems));
  logger.warn({ problems: problems.map(({ en }) => en) }, 'files with mistakes are passed over; what is published goes on');
}

/** A name misspelt would refuse everybody who signs in. @throws HostRefused */
async function requireOrganization(dataSource: DataSource, oidc: OidcSettings | null): Promise<void> {
  const known = (await listTenants(dataSource)).map(({ organization }) => organization);
  if (oidc === null || known.includes(oidc.organization)) return;
  throw new HostRefused({
    expected: { zh: `KEPT_OIDC_ORGANIZATION 为${oneOf(known).zh}`, en: `KEPT_OIDC_ORGANIZATION to be ${oneOf(known).en}` },
    saw: alike(oidc.organization),
    remedy: { zh: '请更正，或不设置 KEPT_OIDC_*', en: 'mend it, or unset KEPT_OIDC_*' },
  });
}

async function serve(options: HostOptions, database: OpenDatabase, app: NestExpressApplication, said: Pick<Host, 'published' | 'differing' | 'faults'>): Promise<Host> {
  const [engine, effects, arrivals, orphans] = [app.get(Engine), app.get(EffectsLoop), app.get(ArrivalClock), app.get(OrphanSweep)];
  await orphans.start();
  await arrivals.start();
  await engine.start();
  effects.start();
  try {
    await listen(app, options.port, options.listening.address);
  } catch (error) {
    arrivals.stop();
    await effects.stop();
    await engine.stop();
    await orphans.stop();
    throw error;
  }
  const url = options.listening.origin?.origin ?? `http://localhost:${(app.getHttpServer().address() as AddressInfo).port}`;
  database.noteServing(url);
  const stop = async (): Promise<void> => {
    engine.refuseCommands();
    await effects.stop();
    await engine.stop();
    arrivals.stop();
    await orphans.stop();
    await close(app);
    await database.stop();
  };
  let stopped: Promise<void> | undefined;
  return {
    url, engine, ...said,
    dataDir: database.dataDir,
    dataSource: app.get<DataSource>(getDataSourceToken()),
    failed: database.died,
    stop: () => (stopped ??= stop()),
  };
}

/** What is opened by asking the database: its vault, its folder of attachments, and the wake-ups that name it. */
async function openParts({ url, dataDir }: OpenDatabase, logger: Logger) {
  const dataSource = await connect({ url, poolSize: 1 });
  try {
    const vault = await openVault(dataSource, masterKeySource(dataDir));
    const database = await databaseIdentity(dataSource);
    const attachments = await AttachmentFolder.open(attachmentsFolder(dataDir, database), database);
    return { vault, attachments, wakeUps: openWakeUps({ redisUrl: process.env['REDIS_URL'], database, logger }) };
  } catch (error) {
    throw error instanceof RedisUrlRefused ? new HostRefused(error.problem) : error;
  } finally {
    await dataSource.destroy();
  }
}

/** Answers what is under way and takes nothing new. A connection that is kept open for more is closed once it is idle. */
async function close(app: NestExpressApplication): Promise<void> {
  const server = app.getHttpServer();
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const late = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
}

async function migrateDatabase(url: string): Promise<void> {
  try {
    await migrate(url);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === undefined) throw new HostRefused(alike(message));
    const { host, pathname, searchParams } = new URL(url);
    const place = `${searchParams.get('host') ?? host}${pathname}`;
    throw new HostRefused({
      expected: { zh: `${place} 上有此用户所有、可建角色的 PostgreSQL`, en: `a PostgreSQL at ${place} that this user owns and may create roles on` },
      saw: alike(message || code),
      remedy: { zh: '请更正 DATABASE_URL，或不设置而用内置数据库', en: 'mend DATABASE_URL, or unset it to use the embedded one' },
    });
  }
}

async function listen(app: NestExpressApplication, port: number, address: string): Promise<void> {
  const server = app.getHttpServer();
  try {
    server.listen(port, address);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new HostRefused(portTaken(port));
    if (code === 'EACCES') throw new HostRefused(portDenied(port, message));
    throw error;
  }
}

const portTaken = (port: number): Problem => ({
  expected: { zh: `端口 ${port} 空闲`, en: `port ${port} to be free` },
  saw: { zh: '另一程序正在监听', en: 'another program listening on it' },
  remedy: { zh: `请停止该程序，或改用其他端口：PORT=${port + 1} npm start`, en: `stop that program, or set PORT to another: PORT=${port + 1} npm start` },
});

const portDenied = (port: number, message: string): Problem => ({
  expected: { zh: `可监听端口 ${port}`, en: `to listen on port ${port}` },
  saw: alike(message),
  remedy: { zh: '请将 PORT 设为 1024 或更大', en: 'set PORT to 1024 or more' },
});
