/** Compiles all TypeScript below `source` into the same tree of ES modules below `target`. */
export function compileTree(source: string, target: string): void;
