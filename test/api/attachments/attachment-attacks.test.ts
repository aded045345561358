/** What somebody might send to harm: to fill the disk, to exhaust the memory, to be run by a browser, to be taken for something else. */
import { readdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { openComplaint, startApi, type Answer, type Caller, type TestApi } from '../../support/api.js';
import { attach, download, PAGE, PDF, photo, picture, pictureBomb, zipBomb } from '../../support/files.js';
import { signedIn } from '../../support/people.js';

const MIB = 1024 * 1024;

let api: TestApi;
let agent: Caller;
let caseId: string;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
});
beforeEach(async () => {
  caseId = await openComplaint(agent);
});
afterEach(() => {
  expect(readdirSync(join(api.attachments, 'arriving'))).toEqual([]);
});
afterAll(() => api.stop());

const filesKept = (): number => readdirSync(api.attachments, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'database' && statSync(join(api.attachments, name)).isFile()).length;

/** That it was refused for this, and nothing of it is on the disk. */
async function expectRefused(work: () => Promise<Answer>, status: number, reason: string): Promise<Answer> {
  const before = filesKept();
  const answer = await work();
  expect([answer.status, answer.body.reason]).toEqual([status, reason]);
  for (const word of ['expected', 'saw', 'remedy']) expect(answer.body[word]).toMatch(/\S/);
  expect(filesKept()).toBe(before);
  expect((await agent.get(`cases/${caseId}/attachments`)).body.items).toEqual([]);
  return answer;
}

test('a picture bomb is refused before it is unpacked', async () => {
  const bomb = await pictureBomb();
  const before = process.memoryUsage().rss;
  const answer = await expectRefused(() => attach(api, agent, caseId, bomb, { name: '图.png' }), 422, 'picture_too_large');
  expect(answer.body.saw).toBe('20000 × 20000');
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * MIB);
});

const DISGUISED: readonly (readonly [string, string, () => Buffer | Promise<Buffer>, string])[] = [
  ['a page named as a picture', '照片.jpg', () => PAGE, 'attachment_type_refused'],
  ['a page after blanks and a byte order mark', '说明.txt', () => Buffer.concat([Buffer.from('\ufeff\n\t  '), PAGE]), 'attachment_type_refused'],
  ['a page with a text before it', '说明.txt', () => Buffer.concat([Buffer.from('您好 '), PAGE]), 'attachment_type_refused'],
  ['a drawing that runs scripts', '图.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'attachment_type_refused'],
  ['a zip bomb named as an office file', '报告.docx', zipBomb, 'attachment_type_refused'],
  ['a program', '照片.jpg', () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'attachment_type_refused'],
  ['a HEIC picture, which cannot be made anew', 'IMG_1.heic', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'attachment_type_refused'],
  ['nothing at all', '空.txt', () => Buffer.alloc(0), 'attachment_type_refused'],
  ['what only begins as a picture', '照片.jpg', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), PAGE]), 'attachment_unreadable'],
  ['half a picture', '照片.jpg', async () => (await photo({ width: 1_200, height: 900 })).subarray(0, 5_000), 'attachment_unreadable'],
  ['a drawing behind the first bytes of a PNG', '图.png', () => Buffer.from('\x89PNG\r\n\x1a\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'latin1'), 'attachment_unreadable'],
  ['a PDF with an archive behind it', '方案.pdf', () => Buffer.concat([PDF, zipBomb()]), 'attachment_unreadable'],
  ['an archive with the ends of a PDF about it', '方案.pdf', () => Buffer.concat([PDF, zipBomb(), Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(16), Buffer.from([26, 0]), Buffer.from('\nstartxref\n42\n%%EOF\n')]), 'attachment_unreadable'],
  ['a program with the ends of a PDF about it', '方案.pdf', () => Buffer.from('%PDF-1.4\n%%EOF\nMZ\x90\0\n%%EOF\n', 'latin1'), 'attachment_unreadable'],
  ['a PDF whose startxref points to nothing', '方案.pdf', () => Buffer.from(PDF.toString('latin1').replace('\n42\n', '\n4200\n'), 'latin1'), 'attachment_unreadable'],
  ['a text with a page far behind its beginning', '记录.txt', () => Buffer.concat([Buffer.from('a'.repeat(100_000)), PAGE]), 'attachment_unreadable'],
  ['half a PDF', '方案.pdf', () => PDF.subarray(0, 30), 'attachment_unreadable'],
  ['a text that turns into something else after a while', '记录.txt', () => Buffer.concat([Buffer.from('记录\n'.repeat(50_000)), Buffer.from([0, 1, 2])]), 'attachment_unreadable'],
  ['a text that ends in half a character', '记录.txt', () => Buffer.concat([Buffer.from('记录\n'.repeat(50_000)), Buffer.from([0xe8, 0xae])]), 'attachment_unreadable'],
];

test.each(DISGUISED)('%s is refused', async (_what, name, content, reason) => {
  const bytes = await content();
  // A body of nothing has no length that says so: it comes as a stream.
  await expectRefused(() => attach(api, agent, caseId, bytes.length === 0 ? new Blob([]).stream() : bytes, { name }), 422, reason);
});

test('whatever is hidden in a picture or behind it is gone once it is kept', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const added = await attach(api, agent, caseId, Buffer.concat([await picture(format), PAGE, PDF]), { name: '照片' });
    expect([format, added.status]).toEqual([format, 201]);
    const { bytes } = await download(api, agent, `cases/${caseId}/attachments/${added.body.attachmentId}`);
    for (const hidden of ['<script>', '%PDF', 'document.cookie']) expect(bytes.includes(hidden)).toBe(false);
  }
});

test.each([
  ['..\\..\\windows\\system32\\照片.png', '照片.png'], ['/etc/passwd', 'passwd.png'], ['....//..', '附件.png'], ['photo.jpg', 'photo.png'], ['setup.exe', 'setup.exe.png'],
  ['a\r\nSet-Cookie: x=1.png', 'aSet-Cookie_ x=1.png'], ['\u202egnp.exe', 'gnp.exe.png'], ['', '附件.png'], [`${'长'.repeat(400)}.png`, `${'长'.repeat(83)}.png`], [`${'a'.repeat(250)}e\u0301\u0323.PNG`, `${'a'.repeat(250)}.PNG`], ['v1.2', 'v1.2.png'], ['.htaccess', 'htaccess.png'], ['图.PNG', '图.PNG'],
])('a name given as %j is kept as %s', async (given, kept) => {
  expect((await attach(api, agent, caseId, await picture('png'), { name: given })).body.name).toBe(kept);
});

test('a file that is too large is refused by its length, and where it does not say its length, while it comes', async () => {
  const large = Buffer.alloc(21 * MIB, '长');
  const answer = await expectRefused(() => attach(api, agent, caseId, large, { name: '长.txt' }), 413, 'attachment_too_large');
  expect(answer.body.expected).toBe('每个文件至多 20 MiB');
  await expectRefused(() => attach(api, agent, caseId, new Blob([large]).stream(), { name: '长.txt' }), 413, 'attachment_too_large');
  // Who is refused has the same connection for the next request.
  expect((await attach(api, agent, caseId, PDF)).status).toBe(201);
});

test('one whose length alone is too much is refused before anything of it is read', async () => {
  const sending = request(`${api.url}/api/v1/cases/${caseId}/attachments`, { method: 'POST', headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/octet-stream', 'content-length': 100 * MIB } });
  sending.on('error', () => undefined);
  sending.write('a');
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(413);
  sending.destroy();
});

test('of an upload that is killed nothing stays', async () => {
  const before = filesKept();
  const sending = request(`${api.url}/api/v1/cases/${caseId}/attachments`, { method: 'POST', headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/octet-stream', 'content-length': 5 * MIB } });
  sending.on('error', () => undefined);
  sending.write(Buffer.alloc(MIB, 'a'));
  const arriving = join(api.attachments, 'arriving');
  while (readdirSync(arriving).length === 0) await delay(10);
  sending.destroy();
  for (let turn = 0; turn < 200 && readdirSync(arriving).length > 0; turn += 1) await delay(10);
  expect([readdirSync(arriving), filesKept()]).toEqual([[], before]);
  expect((await agent.get(`cases/${caseId}/attachments`)).body.items).toEqual([]);
});

test('who is recused while a file is on its way adds nothing', async () => {
  const before = filesKept();
  async function* slowly(): AsyncGenerator<Buffer> {
    yield Buffer.from('一');
    while (readdirSync(join(api.attachments, 'arriving')).length === 0) await delay(10), yield Buffer.from('二'.repeat(500));
    await api.dataSource.query("insert into kept.case_recusal (tenant, case_id, staff) values ('laizhou-gas', $1, 'slow-1')", [caseId]);
    yield Buffer.from('三');
  }
  const slow = await api.as('slow-1', ['agent@customer-service']);
  const { status, body } = await attach(api, slow, caseId, ReadableStream.from(slowly()) as ReadableStream, { name: '一.txt' });
  expect([status, body.reason, filesKept()]).toEqual([404, 'unknown_case', before]);
});

test('a case takes 50 files and 200 MiB, however many are sent at once, and says which was met', async () => {
  const used = (files: number, bytes: number): Promise<unknown> => api.dataSource.query(
    `insert into kept.attachment (tenant, attachment_id, case_id, type, bytes, sha256, sealed_name, wrapped_key, added_by)
     select 'laizhou-gas', gen_random_uuid(), $1, 'text/plain', $3::int, sha256('other'), '', '', 'other' from generate_series(1, $2::int)`, [caseId, files, bytes]);
  await used(48, 1);
  // As long as this one reads, nobody writes: all five have counted, if counting does not wait for writing.
  const reader = new pg.Client(api.databaseUrl);
  await reader.connect();
  await reader.query('begin; lock table kept.attachment in share mode');
  const sent = [1, 2, 3, 4].map((n) => attach(api, agent, caseId, Buffer.from(`第 ${n} 个`), { name: '一.txt' }));
  await delay(700);
  await reader.end();
  const answers = await Promise.all(sent);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
  expect((await attach(api, agent, caseId, Buffer.from('又一个'), { name: '一.txt' })).body).toMatchObject({ reason: 'attachments_full', expected: '每个事项至多 50 个附件' });
  caseId = await openComplaint(agent);
  await used(10, 20 * MIB - 1);
  expect((await attach(api, agent, caseId, Buffer.from('一二三四'), { name: '一.txt' })).body).toMatchObject({ reason: 'attachments_full', expected: '每个事项的附件合计至多 200 MiB' });
});

test('the file itself is the body: a form of another site, or JSON, is none; and no page of another site sends one by a session', async () => {
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'image/jpeg']) {
    const { status, body } = await attach(api, agent, caseId, Buffer.from('{"a":1}'), { type });
    expect([type, status, body.reason, body.expected, body.saw]).toEqual([type, 415, 'wrong_content_type', 'application/octet-stream', type]);
    expect(body.remedy).toContain('application/octet-stream');
  }
  const browser = await signedIn(api, { staff: 'browser-1', posts: ['agent@customer-service'] });
  const send = (site: string) => fetch(`${api.url}/api/v1/cases/${caseId}/attachments`, {
    method: 'POST', body: PDF, headers: { cookie: `__Host-kept=${browser.secret}`, 'content-type': 'application/octet-stream', 'sec-fetch-site': site },
  });
  expect([(await send('cross-site')).status, (await send('same-origin')).status]).toEqual([403, 201]);
});

test('a file is taken by no other route', async () => {
  const answer = await fetch(`${api.url}/api/v1/cases/${caseId}/events`, { method: 'POST', body: PDF, headers: { authorization: `Bearer ${agent.token}`, 'content-type': 'application/octet-stream' } });
  expect(answer.status).toBe(415);
});

test('an empty file is told as one, whether or not it says its length', async () => {
  for (const content of [Buffer.alloc(0), new Blob([]).stream()]) {
    const { status, body } = await attach(api, agent, caseId, content, { name: '空.txt' });
    expect([status, body.reason, body.saw]).toEqual([422, 'attachment_type_refused', '空文件']);
  }
});
