/** Whose records a file counts. */
export const bases = {
  public: 'Public records alone: released by their owners, or restated from public pages',
  all: 'All records in force, public or not',
  own: 'Records of your own party',
} as const;
