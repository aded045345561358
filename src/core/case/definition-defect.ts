/** The definition asked for something that cannot be done: the command is rolled back and the case held for an administrator. */
export class DefinitionDefect extends Error {}
