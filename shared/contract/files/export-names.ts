/** What can be exported, and in which formats: each pair of them is a file, and the whole register is a workbook. */

export const entities = [
  'pledges',
  'offers',
  'matches',
  'coverage',
  'amounts',
  'forum',
  '4w',
] as const;
export type Entity = (typeof entities)[number];

export const formats = ['xlsx', 'csv', 'json', 'ndjson', 'schema.json'] as const;
/** `xml`: activities as IATI has them. `datapackage`: what the CSV files of the register are called and hold. */
export type Format = (typeof formats)[number] | 'xml' | 'datapackage';

export type FileName =
  | `${Entity}.${(typeof formats)[number]}`
  | 'register.xlsx'
  | 'datapackage.json'
  | 'iati.xml';

/** What the name of a file begins with. */
export type Subject = Entity | 'register' | 'iati';

type File = {
  readonly name: FileName;
  readonly subject: Subject;
  readonly entities: readonly Entity[];
  readonly format: Format;
};

export const files: readonly File[] = [
  ...entities.flatMap((entity) =>
    formats.map((format) => ({
      name: `${entity}.${format}` as const,
      subject: entity,
      entities: [entity],
      format,
    })),
  ),
  { name: 'register.xlsx', subject: 'register', entities, format: 'xlsx' },
  { name: 'datapackage.json', subject: 'register', entities, format: 'datapackage' },
  { name: 'iati.xml', subject: 'iati', entities: ['matches'], format: 'xml' },
];

export const fileOf = (name: FileName): File => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`No file is called ${name}`);
  return file;
};

export const filesOf = (subject: Subject): readonly File[] =>
  files.filter((file) => file.subject === subject);
