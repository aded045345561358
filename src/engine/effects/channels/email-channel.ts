/** Tells a customer by e-mail: through an SMTP server, or into a folder as .eml files where none is set. */
import { createTransport } from 'nodemailer';
import type { AttemptOutcome, ClaimedMessage } from '../../../store/effects/deliveries.sql.js';
import { unreachable, type Channel } from './channel.js';
import { inWordsOf } from './customer-words.js';
import { customerOf, type Customer, type Customers } from './customer.js';
import { putIntoFolder } from './sent-folder.js';

const TIMEOUT_MS = 10_000;

export interface EmailOptions extends Customers {
  /** `smtp://…` or `smtps://…`; null writes into the folder. */
  readonly smtpUrl: string | null;
  readonly from: string;
  readonly folder: string;
}

interface Mail {
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

type Send = (mail: Mail) => Promise<AttemptOutcome>;

export function emailChannel({ smtpUrl, from, folder, ...customers }: EmailOptions): Channel {
  const send = smtpUrl === null ? intoFolder(folder) : bySmtp(smtpUrl);
  return async (delivery, signal) => {
    const person = await customerOf(customers, delivery);
    if ('nobody' in person) return unreachable(person.nobody);
    if (person.email === undefined) return unreachable('no_email');
    return Promise.race([send(mailTo({ ...person, email: person.email }, from, delivery)), ended(signal)]);
  };
}

function mailTo({ email: address, language }: Customer & { readonly email: string }, from: string, { deliveryId, tenantTitle, number, message }: ClaimedMessage): Mail {
  const name = inWordsOf(language, ' ')(tenantTitle);
  return {
    id: deliveryId,
    from: { name, address: from },
    to: { name: '', address },
    subject: `${name} · ${number}`,
    text: `${inWordsOf(language, '\n\n')(message)}\n`,
  };
}

/** Headers of every mail: it can be told from itself sent again, and no machine answers it. */
const headersOf = ({ id, ...mail }: Mail) => ({ ...mail, messageId: `<${id}@kept>`, headers: { 'auto-submitted': 'auto-generated' }, disableFileAccess: true, disableUrlAccess: true });

function bySmtp(url: string): Send {
  const transport = createTransport({ url, connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS });
  return async (mail) => {
    try {
      await transport.sendMail(headersOf(mail));
      return { outcome: 'sent' };
    } catch (error) {
      return outcomeOf(error as SmtpError);
    }
  };
}

function intoFolder(folder: string): Send {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return async (mail) => {
    const { message } = await transport.sendMail(headersOf(mail));
    await putIntoFolder(folder, `email/${mail.id}.eml`, message as Buffer);
    return { outcome: 'sent' };
  };
}

interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
}

/** Codes of nodemailer. An address that is refused for good is the customer's; all else may be mended. */
const REASONS: Readonly<Record<string, string>> = { EAUTH: 'login_refused', ECONNECTION: 'connection_refused', ESOCKET: 'connection_refused', ETIMEDOUT: 'timed_out', EDNS: 'name_not_found' };

function outcomeOf({ code = '', responseCode }: SmtpError): AttemptOutcome {
  const status = responseCode === undefined ? {} : { status: responseCode };
  if (code === 'EENVELOPE' && (responseCode === undefined || responseCode >= 500)) return { ...unreachable('address_refused'), ...status };
  return { outcome: 'failed', ...status, reason: Object.hasOwn(REASONS, code) ? REASONS[code]! : 'not_accepted' };
}

function ended(signal: AbortSignal): Promise<AttemptOutcome> {
  return new Promise((settle) => signal.addEventListener('abort', () => settle({ outcome: 'failed', reason: 'timed_out' }), { once: true }));
}
