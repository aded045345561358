/** The name of a file in a header, as RFC 6266 and RFC 8187 have it. */
import { parse } from 'content-disposition';

const NOT_ASCII = /[^\x20-\x7e]/;

/** What a sender calls the file: the extended name before the plain one; null where no name is there, or none that can be read. */
export function fileNameOf(header: string | undefined): string | null {
  const { filename = '', 'filename*': extended } = parse(header ?? '').parameters;
  if (filename === '') return null;
  return extended === undefined ? inUtf8(filename) : filename;
}

/** A plain name is bytes to the header's reader; programs send UTF-8. Null for bytes that are none. */
function inUtf8(name: string): string | null {
  if (!NOT_ASCII.test(name)) return name;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(name, 'latin1'));
  } catch {
    return null;
  }
}

/** @param how inline only for what was made anew by this host */
export function fileNameHeader(how: 'attachment' | 'inline', name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]/g, '_');
  const extended = encodeURIComponent(name).replaceAll(/['()*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${extended}`;
}
