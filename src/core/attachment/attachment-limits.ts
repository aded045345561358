/** How much may be attached. A refusal says which of these was met. */
export const ATTACHMENT_LIMITS = {
  /** Of one file, as it is sent and as it is kept. */
  fileBytes: 20 * 1024 * 1024,
  /** Of the files that a case has. */
  files: 50,
  caseBytes: 200 * 1024 * 1024,
  /** Of all that a case ever had: who adds and removes without end is stopped too. */
  filesEver: 500,
  /** On their way at once: of one member of staff, and to one host. */
  uploadsOfStaff: 4,
  uploadsOfHost: 40,
  /** Of one picture, before it is unpacked; fewer where it takes more memory than there is (picture-memory.ts). */
  pixels: 50_000_000,
} as const;
