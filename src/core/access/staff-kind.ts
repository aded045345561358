/**
 * Kinds of staff. The three administrators (三员) exclude each other and hold no posts: who runs the system, who grants access, and who
 * watches both are three persons, and none of them reads cases.
 */
export const STAFF_KINDS = ['employee', 'system', 'security', 'audit'] as const;

export type StaffKind = (typeof STAFF_KINDS)[number];
export type AdministratorKind = Exclude<StaffKind, 'employee'>;
