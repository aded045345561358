/** Somebody without an account, as the public routes answer. */
import { json } from './people.js';
import { ask, TENANT, type Answer, type TestApi } from './api.js';

export interface Somebody {
  readonly get: (path?: string, organization?: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown, asked?: { readonly organization?: string; readonly headers?: Readonly<Record<string, string>> }) => Promise<Answer>;
  /** Forgets how often anybody asked. */
  readonly uncounted: () => Promise<void>;
}

export function somebody({ url, dataSource }: TestApi): Somebody {
  return {
    get: (path = '', organization = TENANT) => ask(url, `/api/v1/public/${organization}${path}`),
    post: (path, body, { organization = TENANT, headers = {} } = {}) => {
      const { headers: own, ...init } = json(body);
      return ask(url, `/api/v1/public/${organization}/${path}`, { ...init, headers: { ...(own as Record<string, string>), ...headers } });
    },
    uncounted: async () => void (await dataSource.query('delete from kept.public_throttle')),
  };
}

export const ANONYMOUS = { disclosure: 'anonymous', content: '排队太久', requested: '增加窗口' };
export const NAMED = { disclosure: 'named', caller: { name: '张三丰', phone: '13800001234' }, content: '抢修后路面未恢复', requested: '恢复路面' };

export const CODE = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

/** What a refusal says, without the name of this very answer. */
export function said({ status, headers, body: { instance, ...body } }: Answer): unknown {
  return { status, body, headers: [...headers].filter(([name]) => !['date', 'content-length'].includes(name)) };
}
