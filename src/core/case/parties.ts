/** Every way in which somebody can be recused: by party, until when they were it (ISO 8601); null for what they are now. */
export type Parties = Readonly<Record<string, string | null>>;
