/** Placeholder of the list of roles; filled by intake. */
export type RoleId = string;
