#!/usr/bin/env node
/** Builds the console into dist/web, where what it is made of has changed since: `npm start` waits for no build that says the same. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const mark = join(root, 'dist/web/.made-of');

const madeOf = digest([join(root, 'package-lock.json'), ...filesOf(join(root, 'web'))]);
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== madeOf) {
  // Whoever asks for it, a test among them, it is built as it is served.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({ root: join(root, 'web'), logLevel: 'warn' });
  writeFileSync(mark, madeOf);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)).sort();
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
