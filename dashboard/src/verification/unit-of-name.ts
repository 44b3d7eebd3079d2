/** What a unit of verification is, by the name under which it is reported. Pure. */
export const unitSorts = [
  'list',
  'cell',
  'index',
  'projections',
  'truth',
  'stray',
  'log',
  'other',
] as const;
export type UnitSort = (typeof unitSorts)[number];

const sorts: Readonly<Record<string, UnitSort>> = {
  LIST: 'list',
  CELL: 'cell',
  INDEX: 'index',
  PROJECTIONS: 'projections',
  TRUTH: 'truth',
  STRAY: 'stray',
  LOG: 'log',
};

export const unitSort = (unit: string): UnitSort => sorts[unit.split('#', 1)[0] ?? ''] ?? 'other';
