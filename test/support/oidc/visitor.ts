/** A browser that goes from page to page: it keeps the cookies of each site, and follows no redirect by itself. */
import { browserOf, type Browser } from '../people.js';

export interface Page {
  readonly status: number;
  /** Where it is sent; null where it stays. */
  readonly location: string | null;
  readonly headers: Headers;
  readonly body: any;
}

const HOPS_MAX = 10;
const PERSON = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();

  cookie(url: string, name: string): string | undefined {
    return this.#jar(url).get(name);
  }

  setCookie(url: string, name: string, value: string): void {
    this.#jar(url).set(name, value);
  }

  async open(url: string, { accept = PERSON, site }: { readonly accept?: string; readonly site?: string } = {}): Promise<Page> {
    const jar = this.#jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { accept, ...(site !== undefined && { 'sec-fetch-site': site }), ...(cookie !== '' && { cookie }) } });
    this.keep(url, response.headers);
    const [text, location] = [await response.text(), response.headers.get('location')];
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, location: location && new URL(location, url).href, body: isJson ? JSON.parse(text) : text };
  }

  /** Follows redirects until one leads to a site; that address, not opened. */
  async walk(from: string, site: string): Promise<string> {
    let url = from;
    for (let hop = 0; hop < HOPS_MAX; hop += 1) {
      if (url.startsWith(site)) return url;
      const { location, status, body } = await this.open(url);
      if (location === null) throw new Error(`expected to be sent on to ${site}, saw ${status} of ${url}: ${JSON.stringify(body)}`);
      url = location;
    }
    throw new Error(`expected to come to ${site} within ${HOPS_MAX} redirects, saw ${url}`);
  }

  /** Takes the cookies of an answer. */
  keep(url: string, headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (/expires=Thu, 01 Jan 1970/i.test(line)) this.#jar(url).delete(name!);
      else this.#jar(url).set(name!, value!);
    }
  }

  /** Speaks to the API with the session that this browser has. */
  at(url: string): Browser {
    return browserOf(url, this.cookie(url, '__Host-kept') ?? '');
  }

  #jar(url: string): Map<string, string> {
    const { origin } = new URL(url);
    if (!this.#cookies.has(origin)) this.#cookies.set(origin, new Map());
    return this.#cookies.get(origin)!;
  }
}
