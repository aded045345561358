import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { wantedAttachments } from '../../../src/store/attachments/attachments.sql.js';
import { openComplaint, OTHER_TENANT, startApi, type Answer, type Caller, type TestApi } from '../../support/api.js';
import { attach, download, PAGE, PDF, photo, picture } from '../../support/files.js';

let api: TestApi;
let agent: Caller, colleague: Caller, administrator: Caller;
let caseId: string;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('an', ['agent@customer-service']);
  // A leader reads every complaint, and has nothing to do in this one.
  colleague = await api.as('reader', ['leader@manager-office']);
  administrator = await api.as('admin-1', ['administrator@manager-office', 'supervisor@manager-office']);
});
beforeEach(async () => {
  caseId = await openComplaint(agent);
});
afterAll(() => api.stop());

/** Files below the folder, those that name its owner left out. */
const onDisk = (): string[] =>
  readdirSync(api.attachments, { recursive: true, encoding: 'utf8' }).filter((name) => name !== 'database' && statSync(join(api.attachments, name)).isFile());
const fileOf = (attachmentId: string): string => join(api.attachments, attachmentId.slice(0, 2), attachmentId);
const at = (answer: Answer): string => `cases/${caseId}/attachments/${answer.body.attachmentId as string}`;
const remove = (caller: Caller, path: string, reason = '误传'): Promise<Answer> => caller.post(path, { reason }, { method: 'DELETE' });

test('a photo of a home is kept without its place, turned as the camera held it, and given back to whoever works on the case', async () => {
  const sent = await photo({ width: 320, height: 200 });
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  const added = await attach(api, agent, caseId, sent);
  expect([added.status, added.body.name, added.body.type]).toEqual([201, '现场照片.jpg', 'image/jpeg']);
  const { status, headers, bytes } = await download(api, agent, at(added));
  expect([status, bytes.length]).toEqual([200, added.body.bytes]);
  const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ width: 200, height: 320 });
  for (const trace of ['Exif', 'Telephone', 'GPS']) expect(bytes.includes(trace)).toBe(false);
  expect(headers.get('content-type')).toBe('image/jpeg');
});

test.each(['png', 'webp', 'jpeg'] as const)('a picture as %s stays one', async (format) => {
  const added = await attach(api, agent, caseId, await picture(format), { name: `图.${format}` });
  expect(added.body).toMatchObject({ type: `image/${format}`, name: `图.${format}`, mayRead: true, mayRemove: true, removed: null });
  expect((await sharp((await download(api, agent, at(added))).bytes).metadata()).format).toBe(format);
});

test('a PDF and a text are kept byte by byte', async () => {
  const text = Buffer.from('﻿用气量,12\r\n表号\t0042\r\n');
  for (const [name, content, type] of [['方案.pdf', PDF, 'application/pdf'], ['用量.csv', text, 'text/plain']] as const) {
    const added = await attach(api, agent, caseId, content, { name });
    expect([added.status, added.body.name, added.body.type]).toEqual([201, name, type]);
    expect((await download(api, agent, at(added))).bytes.equals(content)).toBe(true);
  }
});

test('a file of several megabytes goes in and out whole, in pieces of any length', async () => {
  const long = Buffer.from(`${'零一二三四五六七八九'.repeat(30)}\n`.repeat(6_000));
  expect(long.length).toBeGreaterThan(5_000_000);
  const added = await attach(api, agent, caseId, new Blob([long]).stream(), { name: '长.txt' });
  expect(added.status).toBe(201);
  expect((await download(api, agent, at(added))).bytes.equals(long)).toBe(true);
});

test('nothing of it is in clear on the disk, neither content nor name, and a name never leads anywhere', async () => {
  const added = await attach(api, agent, caseId, Buffer.from('户主张三丰，电话 13800001234'), { name: '../../etc/passwd' });
  expect(added.body.name).toBe('passwd.txt');
  const names = onDisk();
  expect(names.every((name) => /^[0-9a-f]{2}[/\\][0-9a-f-]{36}$/.test(name))).toBe(true);
  const kept = readFileSync(fileOf(added.body.attachmentId));
  for (const clear of ['张三丰', '13800001234', 'passwd']) expect(kept.includes(clear)).toBe(false);
  const rows = await api.dataSource.query<{ name: Buffer }[]>('select sealed_name as name from kept.attachment where attachment_id = $1', [added.body.attachmentId]);
  expect(rows[0]!.name.includes('passwd')).toBe(false);
});

test('it is served as a download that no browser runs, and shown within a page only where it is a picture that was made anew', async () => {
  const [image, pages] = [await attach(api, agent, caseId, await picture('png'), { name: '图 "一".png' }), await attach(api, agent, caseId, PDF, { name: '方案.pdf' })];
  for (const [path, how] of [[at(image), 'attachment'], [`${at(image)}?as=preview`, 'inline'], [at(pages), 'attachment']] as const) {
    const { headers } = await download(api, agent, path);
    expect(headers.get('content-disposition')!.split(';')[0]).toBe(how);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(headers.get('cache-control')).toBe('private, no-store');
  }
  expect((await download(api, agent, at(image))).headers.get('content-disposition')).toBe(`attachment; filename="_____.png"; filename*=UTF-8''%E5%9B%BE%20_%E4%B8%80_.png`);
  const refused = await agent.get(`${at(pages)}?as=preview`);
  expect([refused.status, refused.body.reason]).toEqual([422, 'no_preview']);
});

test('the list tells who added what and when; the same file sent again after a lost answer is there once', async () => {
  const sent = await picture('jpeg');
  const [first, again] = [await attach(api, agent, caseId, sent), await attach(api, agent, caseId, sent)];
  expect(again.body.attachmentId).toBe(first.body.attachmentId);
  const { body } = await agent.get(`cases/${caseId}/attachments`);
  expect(body.items).toEqual([{ ...first.body, addedBy: 'an', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(onDisk().filter((name) => name.endsWith(first.body.attachmentId))).toHaveLength(1);
  const other = await attach(api, await api.as('bo', ['agent@customer-service']), caseId, sent);
  expect(other.body.attachmentId).not.toBe(first.body.attachmentId);
});

test('who sees the case and does not work on it sees that a file is there, neither its name nor what it holds, and adds none', async () => {
  const added = await attach(api, agent, caseId, PDF, { name: '张三的来信.pdf' });
  const { body } = await colleague.get(`cases/${caseId}/attachments`);
  expect(body.items).toEqual([{ ...added.body, name: null, sha256: null, mayRead: false, mayRemove: false }]);
  const refused = await colleague.get(at(added));
  expect([refused.status, refused.body.reason]).toEqual([403, 'attachment_hidden']);
  const declined = await attach(api, colleague, caseId, PDF, { name: '我的.pdf' });
  expect([declined.status, declined.body.reason]).toEqual([403, 'attachment_not_added']);
});

test('each reading and each removal is in the audit trail, without a name; what was refused is no reading', async () => {
  const [image, page] = [await attach(api, agent, caseId, await picture('png'), { name: '张三的来信.png' }), await attach(api, agent, caseId, PDF)];
  await download(api, agent, at(image));
  await download(api, agent, `${at(image)}?as=preview`);
  await colleague.get(at(image));
  await remove(agent, at(page));
  const entries = await api.dataSource.query("select kind, staff, subject, case_id, reason, details from kept.audit_entry where kind like 'attachment-%' and subject = any ($1::text[]) order by audit_id", [[image, page].map(({ body }) => body.attachmentId)]);
  const same = { staff: 'an', case_id: caseId, reason: null };
  expect(entries).toEqual([
    { ...same, kind: 'attachment-read', subject: image.body.attachmentId, details: { type: 'image/png', as: 'download' } },
    { ...same, kind: 'attachment-read', subject: image.body.attachmentId, details: { type: 'image/png', as: 'preview' } },
    { ...same, kind: 'attachment-removed', subject: page.body.attachmentId, details: { type: 'application/pdf' } },
  ]);
});

test('whoever added it, or the administrator, removes it with a reason: key and bytes go, the row stays', async () => {
  const added = await attach(api, agent, caseId, PDF);
  const others = await remove(colleague, at(added));
  expect([others.status, others.body.reason]).toEqual([403, 'attachment_of_others']);
  expect((await remove(agent, at(added), '  ')).body.reason).toBe('invalid_request');
  expect((await remove(agent, at(added), '误传他人证件')).status).toBe(204);
  expect(onDisk().some((name) => name.endsWith(added.body.attachmentId))).toBe(false);
  const { body } = await agent.get(`cases/${caseId}/attachments`);
  expect(body.items).toEqual([{ ...added.body, name: null, mayRead: false, mayRemove: false, removed: { by: 'an', at: expect.any(String), reason: '误传他人证件' } }]);
  const [row] = await api.dataSource.query<{ wrapped_key: unknown; sealed_reason: Buffer }[]>('select wrapped_key, sealed_reason from kept.attachment where attachment_id = $1', [added.body.attachmentId]);
  expect([row!.wrapped_key, row!.sealed_reason.includes('证件')]).toEqual([null, false]);
  for (const answer of [await agent.get(at(added)), await remove(agent, at(added))]) expect([answer.status, answer.body.reason]).toEqual([410, 'attachment_removed']);
  const second = await attach(api, agent, caseId, PDF);
  expect((await remove(administrator, at(second))).status).toBe(204);
});

test('the start leaves alone what is kept, and sweeps away what was removed or has no row', async () => {
  const [kept, removed] = [await attach(api, agent, caseId, PDF), await attach(api, agent, caseId, await picture('png'))];
  await remove(agent, at(removed));
  const ids = [kept.body.attachmentId as string, removed.body.attachmentId as string, randomUUID()];
  expect(await wantedAttachments(api.dataSource, ids)).toEqual(new Set([kept.body.attachmentId]));
});

test('a row without its file, one that was cut short and one that was changed answer that the file is lost', async () => {
  const add = async (): Promise<Answer> => attach(api, agent, caseId, Buffer.from(`第 ${Math.random()} 个`), { name: '一.txt' });
  const [changed, cut, foreign, other] = [await add(), await add(), await add(), await add()];
  const bytes = readFileSync(fileOf(changed.body.attachmentId));
  bytes[3]! ^= 1;
  writeFileSync(fileOf(changed.body.attachmentId), bytes);
  truncateSync(fileOf(cut.body.attachmentId), 5);
  writeFileSync(fileOf(foreign.body.attachmentId), readFileSync(fileOf(other.body.attachmentId)));
  for (const one of [changed, cut, foreign]) {
    const answer = await agent.get(at(one));
    expect([answer.status, answer.body.reason]).toEqual([410, 'attachment_lost']);
  }
});

test('nobody who does not see the case learns of its files: recused, of another unit or organization, or by an id of another case', async () => {
  const named = await openComplaint(agent, { disclosure: 'anonymous', content: '态度', requested: '道歉', complained_of: 'recused-1' });
  const added = await attach(api, agent, named, PDF);
  const posts = ['agent@customer-service', 'administrator@manager-office', 'leader@manager-office'];
  for (const other of [await api.as('recused-1', posts), await api.as('an', posts, OTHER_TENANT), await api.as('wen', ['handler@operations', 'administrator@manager-office'])]) {
    const path = `cases/${named}/attachments`;
    const answers = [
      await other.get(path), await other.get(`${path}/${added.body.attachmentId}`), await remove(other, `${path}/${added.body.attachmentId}`), await attach(api, other, named, PDF), await attach(api, other, named, PAGE),
    ];
    for (const { status, body } of answers) expect([status, body.reason]).toEqual([404, 'unknown_case']);
  }
  const astray = await agent.get(`cases/${caseId}/attachments/${added.body.attachmentId}`);
  expect([astray.status, astray.body.reason]).toEqual([404, 'unknown_attachment']);
  expect((await remove(agent, `cases/${caseId}/attachments/${added.body.attachmentId}`)).body.reason).toBe('unknown_attachment');
});
