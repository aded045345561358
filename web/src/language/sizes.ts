/** Lengths of files as people read them. */
const KIB = 1024;
const MIB = KIB * KIB;

export function shownBytes(bytes: number): string {
  return bytes >= MIB ? `${(bytes / MIB).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / KIB))} kB`;
}
