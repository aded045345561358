/** Customers are told by what the case knows of them, opened at the moment of sending. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { readBacklog } from '../../../src/store/backlog.sql.js';
import { withClient } from '../../../src/store/database.js';
import { startMailServer, type MailServer } from '../../support/effects/mail-server.js';
import { startReceiver, status, type Receiver } from '../../support/effects/receiver.js';
import { openStage, type Stage, type StageOptions } from '../../support/effects/stage.js';
import { Webhook } from 'standardwebhooks';

const CALLER = { name: '测试用户', phone: '138 0000-1234', email: 'ce.shi@example.com' };
const VISIT = { visit_at: '2026-03-03T10:00:00+08:00', caller: CALLER };
const SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;
const STATES = 'select channel, state, reason from kept.delivery order by channel';

let mail: MailServer;
let gateway: Receiver;
beforeEach(async () => {
  [mail, gateway] = await Promise.all([startMailServer(), startReceiver()]);
});
afterEach(() => Promise.all([mail.close(), gateway.close()]));

const servers = () => ({ smtpUrl: mail.url, mailFrom: 'service@example.com', smsGateway: { url: gateway.url, secret: SECRET } });

async function onStage(options: StageOptions, work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openStage(options);
  try {
    await work(stage);
  } finally {
    await stage.close();
  }
}

test('a customer is told by short message and by e-mail, in Chinese', () => onStage({ settings: servers() }, async (stage) => {
  const { number } = await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  const [{ delivery_id: id }] = await stage.rows<any>("select delivery_id from kept.delivery where channel = 'sms'") as [{ delivery_id: string }];
  expect(gateway.received.map(({ text, headers }) => new Webhook(SECRET).verify(text, headers as Record<string, string>))).toEqual([
    { id, to: '13800001234', text: expect.stringMatching(new RegExp(`^上门通知${number}：2026-03-03 10:00上门，\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d前确认$`)) },
  ]);
  expect(mail.mails).toHaveLength(1);
  const { from, to, text } = mail.mails[0]!;
  expect([from, to]).toEqual(['service@example.com', ['ce.shi@example.com']]);
  expect(text).toMatch(/^Message-ID: <[0-9a-f-]{36}@kept>\r$/m);
  expect(text).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(Buffer.from(text.split('\r\n\r\n')[1]!, 'base64').toString('utf8')).toContain(`上门通知${number}：2026-03-03 10:00上门`);
  expect(await stage.rows(STATES)).toEqual([{ channel: 'email', state: 'sent', reason: null }, { channel: 'sms', state: 'sent', reason: null }]);
}));

/** The text of a mail, whichever way its letters were sent. */
function textOf(mail: string): string {
  const [head = '', body = ''] = [mail.slice(0, mail.indexOf('\r\n\r\n')), mail.slice(mail.indexOf('\r\n\r\n') + 4)];
  if (/^Content-Transfer-Encoding: base64\r?$/m.test(head)) return Buffer.from(body, 'base64').toString('utf8').trim();
  const bytes = body.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r', '').trim();
}

test.each([['+86 138 0000 1234', '+8613800001234'], ['0086-13800001234', '008613800001234'], ['１３８００００１２３４', '13800001234'], ['+49 151 23456789', '+4915123456789']])(
  'a short message goes to %s as to %s', (phone, to) => onStage({ settings: servers(), organization: 'channels: { customer: [sms] }' }, async (stage) => {
    await stage.open('visit-notice', { ...VISIT, caller: { name: '测试用户', phone } });
    await stage.effects.run();
    expect(gateway.received.map(({ text }) => JSON.parse(text).to)).toEqual([to]);
  }));

test.each([
  ['in the language that the case knows to be theirs', '', { ...CALLER, language: 'en' }, /^[A-Z][a-z ]+ \d+: visit at 2026-03-03 10:00, [^\n]*$/],
  ['in both languages where the organization says so', 'channels: { language: both }', CALLER, /^上门通知\d+：2026-03-03 10:00[^\n]*\n+[A-Z][a-z ]+ \d+: visit at 2026-03-03 10:00[^\n]*$/],
  ['in their own all the same', 'channels: { language: both }', { ...CALLER, language: 'zh' }, /^上门通知\d+：2026-03-03 10:00[^\n]*$/],
])('a customer is told %s', (_how, organization, caller, expected) => onStage({ settings: servers(), organization }, async (stage) => {
  await stage.open('visit-notice', { ...VISIT, caller });
  await stage.effects.run();
  expect(JSON.parse(gateway.received[0]!.text).text).toMatch(expected);
  expect(textOf(mail.mails[0]!.text)).toMatch(expected);
}));

test('which channels tell customers is the organization\'s to say', () => onStage({ settings: servers(), organization: 'channels: { customer: [email] }' }, async (stage) => {
  await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  expect(await stage.rows(STATES)).toEqual([{ channel: 'email', state: 'sent', reason: null }]);
}));

test.each([
  ['nobody was named', { visit_at: VISIT.visit_at }, ['anonymous', 'anonymous']],
  ['a telephone of too few digits was left', { ...VISIT, caller: { name: '测试用户', phone: '138-0000' } }, ['no_email', 'phone_refused']],
  ['a telephone on the wall was left', { ...VISIT, caller: { name: '测试用户', phone: '0535-2345678' } }, ['no_email', 'phone_refused']],
  ['no telephone and no e-mail was left', { ...VISIT, caller: { name: '测试用户' } }, ['no_email', 'no_phone']],
])('a message ends as unreachable where %s', (_what, form, reasons) => onStage({ settings: servers() }, async (stage) => {
  await stage.open('visit-notice', form);
  await stage.effects.run();
  expect(await stage.rows(STATES)).toEqual([{ channel: 'email', state: 'unreachable', reason: reasons[0] }, { channel: 'sms', state: 'unreachable', reason: reasons[1] }]);
  expect([mail.mails, gateway.received]).toEqual([[], []]);
}));

test('a customer counts as unreached once for each message that came to nobody by any way, and not where one way was enough or may yet be', () => onStage({ settings: servers() }, async (stage) => {
  const unreached = async (): Promise<number | undefined> => {
    let found: number | undefined;
    await withClient(stage.dataSource, (client) => readBacklog(client, ({ unreachable }) => (found = unreachable ?? found)));
    return found;
  };
  await stage.open('visit-notice', { ...VISIT, caller: { name: '测试用户', phone: CALLER.phone } });
  await stage.effects.run();
  expect([await stage.rows(STATES), await unreached()]).toEqual([[{ channel: 'email', state: 'unreachable', reason: 'no_email' }, { channel: 'sms', state: 'sent', reason: null }], 0]);
  gateway.answer = status(500);
  await stage.open('visit-notice', { ...VISIT, caller: { name: '测试用户', phone: CALLER.phone } });
  await stage.open('visit-notice', { ...VISIT, caller: { name: '测试用户' } });
  await stage.effects.run();
  expect(await unreached()).toBe(1);
  await stage.rows("update kept.delivery set state = 'dead', next_attempt_at = null, ended_at = kept.now() where state = 'pending'");
  expect(await unreached()).toBe(2);
}));

test('a message ends as unreachable where the person was erased before it was sent', () => onStage({ settings: servers() }, async (stage) => {
  await stage.open('visit-notice', VISIT);
  await stage.rows('update kept.person set wrapped_key = null, blind_index = null, erased_at = kept.now()');
  await stage.effects.run();
  expect(await stage.rows(STATES)).toEqual([{ channel: 'email', state: 'unreachable', reason: 'erased' }, { channel: 'sms', state: 'unreachable', reason: 'erased' }]);
}));

test('an address that the mail server refuses for good is unreachable; one that it refuses for now is tried again', () => onStage({ settings: servers(), organization: 'channels: { customer: [email] }' }, async (stage) => {
  mail.refused.set('gone@example.com', 550).set('full@example.com', 452);
  await stage.open('visit-notice', { ...VISIT, caller: { ...CALLER, email: 'gone@example.com' } });
  await stage.open('visit-notice', { ...VISIT, caller: { ...CALLER, email: 'full@example.com' } });
  await stage.effects.run();
  expect(await stage.rows('select outcome, status, reason from kept.delivery_attempt order by status')).toEqual([
    { outcome: 'failed', status: 452, reason: 'not_accepted' },
    { outcome: 'unreachable', status: 550, reason: 'address_refused' },
  ]);
}));

test.each(['group:a@example.com;', 'a@example.com,b.example.com'])(
  'an e-mail address that is more or less than one goes to nobody else: %j', (email) => onStage({ settings: servers(), organization: 'channels: { customer: [email] }' }, async (stage) => {
    await stage.open('visit-notice', { ...VISIT, caller: { ...CALLER, email } });
    await stage.effects.run();
    expect(mail.mails.flatMap(({ to }) => to)).toEqual([]);
    expect(await stage.rows(STATES)).toEqual([{ channel: 'email', state: 'unreachable', reason: 'address_refused' }]);
  }));

test('without server and gateway, mails and short messages are files that nobody else reads, one for each however often it is sent', () => onStage({}, async (stage) => {
  const { number } = await stage.open('visit-notice', VISIT);
  await stage.effects.run();
  await stage.rows("update kept.delivery set state = 'pending', ended_at = null, next_attempt_at = kept.now()");
  await stage.effects.run();
  const [eml, ...moreMails] = readdirSync(join(stage.sentFolder, 'email'));
  const [sms, ...moreMessages] = readdirSync(join(stage.sentFolder, 'sms'));
  expect([moreMails, moreMessages]).toEqual([[], []]);
  const [mailPath, smsPath] = [join(stage.sentFolder, 'email', eml!), join(stage.sentFolder, 'sms', sms!)];
  expect([mailPath, smsPath].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0]);
  expect(eml).toMatch(/\.eml$/);
  expect(readFileSync(mailPath, 'utf8')).toMatch(/^To: ce\.shi@example\.com\r$/m);
  expect(JSON.parse(readFileSync(smsPath, 'utf8'))).toMatchObject({ to: '13800001234', text: expect.stringContaining(String(number)) });
}));

test('what is told of a customer is nowhere in the database in the clear, nor in the log', async () => {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  await onStage({ logger, settings: servers() }, async (stage) => {
    gateway.answer = status(500);
    mail.refused.set(CALLER.email, 550);
    await stage.open('visit-notice', VISIT);
    await stage.effects.run();
    expect(lines.length).toBeGreaterThan(0);
    const tables = await stage.rows<{ name: string }>("select relname as name from pg_class where relnamespace = 'kept'::regnamespace and relkind = 'r' and relname <> 'migration'");
    const dump = await Promise.all(tables.map(async ({ name }) => JSON.stringify(await stage.rows(`select t::text from kept.${name} t`))));
    for (const personal of [CALLER.name, CALLER.email, '13800001234', CALLER.phone]) {
      expect(dump.join('\n')).not.toContain(personal);
      expect(lines.join('')).not.toContain(personal);
    }
  });
});
