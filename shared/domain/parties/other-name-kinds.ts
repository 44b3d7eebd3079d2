/** What another name of a party is. Without a schema library, since pages name them too. */
export const otherNameKinds = ['synonym', 'former'] as const;
export type OtherNameKind = (typeof otherNameKinds)[number];
