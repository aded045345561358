/**
 * The console in the browser, as it was built. What is named by its content is kept by browsers for good; the page that names them is
 * asked for anew each time. What is no file of the console goes on to the API, which answers as ever.
 */
import type { ServerResponse } from 'node:http';
import { basename, sep } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';

const HASHED = `${sep}assets${sep}`;
const FOR_GOOD = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400';

/** @param folder of index.html and assets/ */
export function serveConsole(app: NestExpressApplication, folder: string): void {
  app.useStaticAssets(folder, {
    redirect: false, etag: false, lastModified: false,
    setHeaders: (response: ServerResponse, path: string) => response.setHeader('Cache-Control', lifetimeOf(path)),
  });
}

function lifetimeOf(path: string): string {
  if (basename(path) === 'index.html') return 'no-store';
  return path.includes(HASHED) ? FOR_GOOD : DAY;
}
