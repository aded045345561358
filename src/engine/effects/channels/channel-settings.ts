/** By what the host sends, as its environment says; what is wrong with it is told at the start. */
import { join } from 'node:path';
import { alike, joined, OR, type Bilingual } from '../../../core/bilingual.js';
import { sentences, type Problem } from '../../../core/problem.js';

export interface ChannelSettings {
  /** KEPT_WEBHOOK_PRIVATE=1: webhooks may lead to loopback and private networks. */
  readonly privateWebhooks: boolean;
  /** KEPT_SMTP_URL; null where mails go into the folder. */
  readonly smtpUrl: string | null;
  /** KEPT_MAIL_FROM. */
  readonly mailFrom: string;
  /** KEPT_SMS_WEBHOOK and KEPT_SMS_SECRET; null where short messages go into the folder. */
  readonly smsGateway: { readonly url: string; readonly secret: string | null } | null;
  /** KEPT_SENT: where messages go that no server or gateway takes. */
  readonly sentFolder: string;
}

/** A setting that cannot be used; the words say what to do. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
  readonly words: Bilingual;

  constructor(problem: Problem) {
    const words = sentences(problem);
    super(words.en);
    this.words = words;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @param dataDir the embedded data, beside which the folder lies; null for a database of one's own @throws SettingRefused */
export function channelSettings(env: Environment, dataDir: string | null): ChannelSettings {
  const secret = secretOf(env, 'KEPT_SMS_SECRET');
  const gateway = urlOf(env, 'KEPT_SMS_WEBHOOK', ['http:', 'https:']);
  return {
    privateWebhooks: switchOf(env, 'KEPT_WEBHOOK_PRIVATE'),
    smtpUrl: urlOf(env, 'KEPT_SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: mailAddressOf(env, 'KEPT_MAIL_FROM') ?? 'kept@localhost',
    smsGateway: gateway === null ? null : { url: gateway, secret },
    sentFolder: env['KEPT_SENT'] || join(dataDir ?? '.kept', 'sent'),
  };
}

function urlOf(env: Environment, name: string, protocols: readonly string[]): string | null {
  const text = env[name];
  if (!text) return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  // The text may hold a password.
  const { zh, en } = joined(protocols.map((one) => alike(`${one}//`)), OR);
  throw new SettingRefused({
    expected: { zh: `${name} 为以 ${zh} 开头的地址`, en: `${name} to be an address that begins with ${en}` },
    saw: { zh: '其他文字', en: 'another' },
    remedy: { zh: '请更正，或不设置以便写入文件夹', en: 'mend it, or unset it to write into a folder' },
  });
}

/** An address alone: its name is the organization's title. */
function mailAddressOf(env: Environment, name: string): string | null {
  const text = env[name];
  if (!text) return null;
  if (/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/.test(text)) return text;
  throw new SettingRefused({
    expected: { zh: `${name} 为一个电子邮箱地址，形如 service@example.com`, en: `${name} to be one e-mail address, such as service@example.com` },
    saw: alike(`'${text}'`),
    remedy: { zh: '请更正，或不设置以便用 kept@localhost', en: 'mend it, or unset it for kept@localhost' },
  });
}

function switchOf(env: Environment, name: string): boolean {
  const text = env[name] ?? '';
  if (text === '' || text === '0' || text === '1') return text === '1';
  throw new SettingRefused({
    expected: { zh: `${name} 为 1 或 0`, en: `${name} to be 1 or 0` },
    saw: alike(`'${text}'`),
    remedy: { zh: '请更正或不设置', en: 'mend or unset it' },
  });
}

function secretOf(env: Environment, name: string): string | null {
  const text = env[name];
  if (!text) return null;
  if (/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(text)) return text;
  throw new SettingRefused({
    expected: { zh: `${name} 为 whsec_ 后接至少 24 字节的 base64`, en: `${name} to be whsec_ and at least 24 bytes in base64` },
    saw: { zh: '其他文字', en: 'another' },
    remedy: { zh: '请更正；网关接受未签名消息的可不设置', en: 'mend it, or unset it where the gateway takes unsigned messages' },
  });
}
