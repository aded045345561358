/** By what the host sends: what cannot be used is told at the start, with place and remedy. */
import { channelSettings, SettingRefused } from '../../../src/engine/effects/channels/channel-settings.js';

const SECRET = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;

function refusal(env: Readonly<Record<string, string>>): string | null {
  try {
    channelSettings(env, null);
    return null;
  } catch (error) {
    if (!(error instanceof SettingRefused)) throw error;
    return error.words.en;
  }
}

test('nothing set sends into a folder, as nobody', () => {
  expect(channelSettings({}, null)).toEqual({ privateWebhooks: false, smtpUrl: null, mailFrom: 'kept@localhost', smsGateway: null, sentFolder: '.kept/sent' });
});

test('what is set is used', () => {
  const env = { KEPT_SMTP_URL: 'smtps://mail.example.com', KEPT_MAIL_FROM: 'service@example.com', KEPT_SMS_WEBHOOK: 'https://sms.example.com/', KEPT_SMS_SECRET: SECRET, KEPT_WEBHOOK_PRIVATE: '1', KEPT_SENT: '/var/sent' };
  expect(channelSettings(env, '/data')).toEqual({
    privateWebhooks: true, smtpUrl: 'smtps://mail.example.com', mailFrom: 'service@example.com', smsGateway: { url: 'https://sms.example.com/', secret: SECRET }, sentFolder: '/var/sent',
  });
});

test.each([
  ['KEPT_SMTP_URL', 'http://mail.example.com'], ['KEPT_SMS_WEBHOOK', 'sms.example.com'], ['KEPT_WEBHOOK_PRIVATE', 'yes'],
  ['KEPT_SMS_SECRET', 'abc'], ['KEPT_SMS_SECRET', 'whsec_c2hvcnQ='],
  ['KEPT_MAIL_FROM', 'nobody'], ['KEPT_MAIL_FROM', '@example.com'], ['KEPT_MAIL_FROM', 'Service <service@example.com>'], ['KEPT_MAIL_FROM', 'a@example.com, b@example.com'],
])('%s=%s is refused by its name, whatever else is set', (name, text) => {
  expect(refusal({ [name]: text })).toMatch(new RegExp(`^Expected ${name} to be `));
});

test('a secret is not told where it is refused', () => {
  expect(refusal({ KEPT_SMS_SECRET: 'abc-of-mine' })).not.toContain('abc-of-mine');
});
