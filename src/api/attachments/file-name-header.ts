/** The name of a file in a header, as RFC 6266 and RFC 5987 have it. */

const EXTENDED_NAME = /^attachment\s*;\s*filename\*\s*=\s*utf-8''([!#$&+.^_`|~%A-Za-z0-9-]*)$/i;

/** What a sender calls the file: null where no name is there, or none that can be read. */
export function fileNameOf(header: string | undefined): string | null {
  const encoded = EXTENDED_NAME.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
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
