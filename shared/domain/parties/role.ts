/** As what somebody acts here, and what they do for their party. Without a schema library, since pages name them too. */
export const roles = [
  'representative',
  'secretariat',
  'reader',
  /** Of a bureau, or who reports: a reader of chosen countries. */
  'countryReader',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Who writes for a party, and who answers for what it submits. */
export const duties = ['submitter', 'approver'] as const;
export type Duty = (typeof duties)[number];
