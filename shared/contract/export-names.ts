/** What can be exported, and in which formats: each pair of them is a file, and the whole register is a workbook. */

export const entities = ['pledges', 'offers', 'matches', 'coverage', 'amounts', 'forum'] as const;
export type Entity = (typeof entities)[number];

export const formats = ['xlsx', 'csv', 'json', 'ndjson', 'schema.json'] as const;
export type Format = (typeof formats)[number];

export type FileName = `${Entity}.${Format}` | 'register.xlsx';

type File = {
  readonly name: FileName;
  /** What its name begins with. */
  readonly subject: Entity | 'register';
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
];

export const fileOf = (name: FileName): File => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`No file is called ${name}`);
  return file;
};

export const formatsOf = (subject: File['subject']): readonly Format[] =>
  files.flatMap((file) => (file.subject === subject ? [file.format] : []));
