/** Files as people send them, made for the test: pictures with a place in them, bombs, and what pretends to be something else. */
import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { ask, type Answer, type Caller, type TestApi } from './api.js';

/** A picture taken at a home: GPS in its EXIF, turned by a quarter. */
export function photo({ width = 320, height = 200 }: { width?: number; height?: number } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#c33' } })
    .withExif({ IFD0: { Make: 'Telephone', Orientation: '6' }, IFD3: { GPSLatitude: '37/1 10/1 1234/100', GPSLongitude: '119/1 56/1 789/100' } })
    .withMetadata({ orientation: 6 })
    .jpeg().toBuffer();
}

export function picture(format: 'png' | 'webp' | 'jpeg', background = '#36c'): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background } })[format]().toBuffer();
}

/** 400 megapixels in about a megabyte. */
export function pictureBomb(): Promise<Buffer> {
  return sharp({ create: { width: 20_000, height: 20_000, channels: 3, background: 'red' }, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer();
}

/** One file of a hundred megabytes of zeros, as an office file would hold it. */
export function zipBomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(100 * 1024 * 1024));
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  return Buffer.concat([header, packed]);
}

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer<</Root 1 0 R/Size 2>>\nstartxref\n42\n%%EOF\n');
export const PAGE = Buffer.from('<!DOCTYPE html><html><script>alert(document.cookie)</script></html>');

export interface Sending {
  readonly name?: string;
  readonly type?: string;
}

/** Sends a file as the console does. */
export function attach(api: TestApi, caller: Pick<Caller, 'token'>, caseId: string, content: Buffer | ReadableStream, { name = '现场照片.jpg', type = 'application/octet-stream' }: Sending = {}): Promise<Answer> {
  return ask(api.url, `/api/v1/cases/${caseId}/attachments`, {
    method: 'POST', body: content, duplex: 'half',
    headers: { authorization: `Bearer ${caller.token}`, 'content-type': type, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", '%27').replaceAll('*', '%2A').replaceAll('(', '%28').replaceAll(')', '%29')}` },
  } as RequestInit);
}

export interface Downloaded {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

export async function download(api: TestApi, { token }: Pick<Caller, 'token'>, path: string): Promise<Downloaded> {
  const response = await fetch(`${api.url}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}
