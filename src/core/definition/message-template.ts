/**
 * Placeholders of a message: `{number}`, `{process}`, `{facts.visit_at}`, `{due.reply}`. They are filled in when the message is decided, and
 * only from what is not personal. What stands in braces is a placeholder; a brace alone is text.
 */
export interface Placeholder {
  /** As written between the braces. */
  readonly name: string;
  /** Offset of its opening brace into the text. */
  readonly offset: number;
  /** What it stands for; null where it is none that there is. */
  readonly stands: StandsFor | null;
}

export type StandsFor =
  | { readonly kind: 'number' | 'process' }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'due'; readonly commitment: string };

const IN_BRACES = /\{([^{}]*)\}/g;

/** Where the number of the case goes: a decision does not know it, the commit fills it in. */
export const NUMBER_PLACE = '{number}';

export const PLACEHOLDERS = '{number}, {process}, {facts.<fact>}, {due.<commitment>}';

export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(IN_BRACES)].map((match) => ({ name: match[1]!, offset: match.index, stands: standsFor(match[1]!) }));
}

/** The text with each placeholder replaced; one that stays null keeps its place in braces. */
export function filledIn(text: string, valueOf: (stands: StandsFor) => string | null): string {
  return text.replace(IN_BRACES, (written, name: string) => {
    const stands = standsFor(name);
    return (stands === null ? null : valueOf(stands)) ?? written;
  });
}

function standsFor(name: string): StandsFor | null {
  if (name === 'number' || name === 'process') return { kind: name };
  const [first, rest, ...more] = name.split('.');
  if (rest === undefined || rest === '' || more.length > 0) return null;
  if (first === 'facts') return { kind: 'fact', fact: rest };
  return first === 'due' ? { kind: 'due', commitment: rest } : null;
}
