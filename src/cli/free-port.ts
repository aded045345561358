/** Is the port free? Asked before a database is started for it, so that a taken one is told at once. */
import { once } from 'node:events';
import { createServer } from 'node:net';
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
    const saw = code === 'EADDRINUSE' ? 'another program listening on it, perhaps Kept itself' : message;
    throw new Told(`Expected port ${port} to be free, saw ${saw}. Stop that program, or set PORT to another: PORT=${Math.max(port, 2_999) + 1} npm start`);
  }
  probe.close();
  await once(probe, 'close');
}
