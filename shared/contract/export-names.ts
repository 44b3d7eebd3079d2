/** What can be exported, and in which formats: each pair of them is a file. */

export const entities = ['pledges', 'offers', 'matches', 'coverage', 'amounts'] as const;
export type Entity = (typeof entities)[number];

export const formats = ['csv', 'json', 'ndjson', 'schema.json'] as const;
export type Format = (typeof formats)[number];

export type FileName = `${Entity}.${Format}`;

type File = { readonly name: FileName; readonly entity: Entity; readonly format: Format };

export const files: readonly File[] = entities.flatMap((entity) =>
  formats.map((format) => ({ name: `${entity}.${format}` as const, entity, format })),
);

export const fileOf = (name: FileName): File => {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`No file is called ${name}`);
  return file;
};
