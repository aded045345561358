/** By which the list of a case's files is kept, and asked for again. */
export const attachmentsKey = (caseId: string): readonly string[] => ['attachments', caseId];
