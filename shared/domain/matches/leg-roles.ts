/** What a leg of a match brings. */
export const legRoleIds = ['expertise', 'finance', 'host', 'channel'] as const;
export type LegRole = (typeof legRoleIds)[number];
