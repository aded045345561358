/** What `kept case` says where it does not get through to a host. */
import { alike, NONE } from '../../core/bilingual.js';
import { quote } from '../../core/definition/problem.js';
import type { Problem } from '../../core/problem.js';

export const NO_TOKEN: Problem = {
  expected: { zh: 'KEPT_TOKEN 中有令牌', en: 'a token in KEPT_TOKEN' },
  saw: NONE,
  remedy: { zh: '请生成令牌：npx kept token make', en: 'make one with: npx kept token make' },
};

export const noAddress = (url: string): Problem => ({
  expected: { zh: 'KEPT_URL 为网址', en: 'KEPT_URL to be an address' },
  saw: alike(quote(url)),
  remedy: { zh: '不设置则用 http://localhost:3000', en: 'unset it for http://localhost:3000' },
});

export const noHost = ({ origin }: URL, cause: string): Problem => ({
  expected: { zh: `${origin} 上有服务`, en: `a host at ${origin}` },
  saw: alike(cause),
  remedy: { zh: '请用 npm start 启动，或设置 KEPT_URL', en: 'start it with npm start, or set KEPT_URL' },
});

export const notKept = ({ status }: Response): Problem => ({
  expected: { zh: '践诺的应答', en: 'an answer of Kept' },
  saw: { zh: `状态码 ${status}`, en: `status ${status}` },
  remedy: { zh: '请将 KEPT_URL 设为服务的网址', en: 'set KEPT_URL to the address of the host' },
});
