/** Whose records a file counts. */
export const bases = {
  public: 'Public records alone: released by their owners, or restated from public pages',
  all: 'All records in force, public or not',
  countries: 'Records of the countries that you read for, in force, public or not',
  own: 'Records of your own party',
} as const;

export type BasisId = keyof typeof bases;

const basisIds: readonly BasisId[] = ['public', 'all', 'countries', 'own'];

/** Which of them some words are; whatever is not known as public is not public. */
export const basisIdOf = (words: string): BasisId =>
  basisIds.find((id) => bases[id] === words) ?? 'all';
