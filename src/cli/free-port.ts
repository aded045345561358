/** Is the port free? Asked before a database is started for it, so that a taken one is told at once. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { alike } from '../core/bilingual.js';
import { Told } from './told.js';

const LOOPBACK = '127.0.0.1';

/** @throws Told where nothing can listen on the port */
export async function requireFreePort(port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, LOOPBACK);
    await once(probe, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const other = `PORT=${Math.max(port, 2_999) + 1} npm start`;
    throw new Told({
      expected: { zh: `端口 ${port} 空闲`, en: `port ${port} to be free` },
      saw: code === 'EADDRINUSE' ? { zh: '另一程序正在监听，可能就是 Kept', en: 'another program listening on it, perhaps Kept itself' } : alike(message),
      remedy: { zh: `请停止该程序，或改用其他端口：${other}`, en: `stop that program, or set PORT to another: ${other}` },
    });
  }
  probe.close();
  await once(probe, 'close');
}
