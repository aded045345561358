/** PostgreSQL's text holds every character but U+0000; JSON and RFC 8785 want no half characters (lone surrogates). */
export function isStorableText(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}
