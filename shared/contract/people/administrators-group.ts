/** The group of the identity provider whose members are administrators before the table knows them, as somebody must register the first user. */
export const administratorsGroup = 'administrators';
