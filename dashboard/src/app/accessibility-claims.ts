/** What the statement on accessibility promises. */

/** Each is held by tests, which `tests/architecture/accessibility.test.ts` names. */
export const heldByTests = [
  'axe',
  'keyboard',
  'focus',
  'narrow',
  'charts',
  'language',
  'still',
] as const;
