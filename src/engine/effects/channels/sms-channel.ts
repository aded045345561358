/** Tells a customer by short message: through a gateway that takes a webhook, or into a folder where none is set. */
import { unreachable, type Channel } from './channel.js';
import { inWordsOf } from './customer-words.js';
import { customerOf, type Customers } from './customer.js';
import type { HttpPost } from './http-post.js';
import { putIntoFolder } from './sent-folder.js';
import { signedHeaders } from './signature.js';

export interface SmsGateway {
  readonly url: string;
  /** `whsec_…`; null where the gateway takes unsigned messages. */
  readonly secret: string | null;
}

export interface SmsOptions extends Customers {
  readonly gateway: SmsGateway | null;
  readonly post: HttpPost;
  readonly folder: string;
}

export function smsChannel({ gateway, post, folder, ...customers }: SmsOptions): Channel {
  return async (delivery, signal) => {
    const person = await customerOf(customers, delivery);
    if ('nobody' in person) return unreachable(person.nobody);
    if (person.phone === undefined) return unreachable('no_phone');
    const to = dialled(person.phone);
    if (!MOBILE.test(to)) return unreachable('phone_refused');
    const { deliveryId: id, message, claimedAt: at } = delivery;
    const body = JSON.stringify({ id, to, text: inWordsOf(person.language, '\n')(message) });
    if (gateway === null) {
      await putIntoFolder(folder, `sms/${id}.json`, `${body}\n`);
      return { outcome: 'sent' };
    }
    const headers = gateway.secret === null ? { 'webhook-id': id } : signedHeaders(gateway.secret, { id, at, body });
    return post({ url: gateway.url, headers, body, signal });
  };
}

/** Numbers that take short messages: a mobile one of China, with its country or without, or one of another country, which begins with + or 00 (E.164). */
const MOBILE = /^((\+|00)?86)?1\d{10}$|^(\+|00)(?!86)[1-9]\d{7,14}$/;

/** A number as a gateway wants it, however it was written: digits, and a + before them. */
function dialled(phone: string): string {
  return phone.normalize('NFKC').replaceAll(/[^0-9+]/g, '');
}
