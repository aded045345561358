/**
 * Where the host listens. On this machine alone unless KEPT_LISTEN names another address; then KEPT_ORIGIN says under which address people reach it, over
 * TLS that a proxy before it ends (KEPT_PROXIES of them, one where left out): the cookie of a session goes nowhere else.
 */
import { isIP } from 'node:net';
import { alike, NONE } from '../core/bilingual.js';
import { quote } from '../core/definition/problem.js';
import type { Listening } from '../listening.js';
import { UsageError } from './told.js';

const LOOPBACK = '127.0.0.1';

/** @throws UsageError */
export function listeningOf({ KEPT_LISTEN = '', KEPT_ORIGIN = '', KEPT_PROXIES = '' }: NodeJS.ProcessEnv): Listening {
  const address = KEPT_LISTEN === '' ? LOOPBACK : KEPT_LISTEN;
  if (isIP(address) === 0) {
    throw new UsageError({
      expected: { zh: 'KEPT_LISTEN 为 IP 地址，如 0.0.0.0', en: 'KEPT_LISTEN to be an IP address, such as 0.0.0.0' },
      saw: alike(quote(address)),
      remedy: { zh: '不设置则只监听本机', en: 'unset it to listen on this machine alone' },
    });
  }
  const origin = originOf(KEPT_ORIGIN);
  if (address !== LOOPBACK && address !== '::1' && origin === null) throw needsOrigin(NONE);
  if (KEPT_PROXIES !== '' && !/^[0-9]$/.test(KEPT_PROXIES)) {
    throw new UsageError({
      expected: { zh: 'KEPT_PROXIES 为 0 至 9 的数', en: 'KEPT_PROXIES to be a number from 0 to 9' },
      saw: alike(quote(KEPT_PROXIES)),
      remedy: { zh: '请填写主机前的代理层数', en: 'name how many proxies stand before the host' },
    });
  }
  return { address, origin, proxies: KEPT_PROXIES === '' ? (origin === null ? 0 : 1) : Number(KEPT_PROXIES) };
}

function originOf(text: string): URL | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' && url.pathname === '/' && url.search === '' && url.username === '') return url;
  throw needsOrigin(alike(quote(text)));
}

function needsOrigin(saw: { readonly zh: string; readonly en: string }): UsageError {
  return new UsageError({
    expected: { zh: 'KEPT_ORIGIN 为人们访问的 https 地址，如 https://kept.example.com', en: 'KEPT_ORIGIN to be the https address by which people reach the host, such as https://kept.example.com' },
    saw,
    remedy: { zh: '请由代理终止 TLS，并填写其地址', en: 'have a proxy end TLS before the host, and name its address' },
  });
}
