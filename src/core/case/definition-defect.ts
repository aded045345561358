/** The definition asked for something that cannot be done: a command is refused for it, a case with a due timer is set aside. */
export class DefinitionDefect extends Error {}
