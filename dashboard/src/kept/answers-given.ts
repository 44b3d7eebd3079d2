/** The answers of a form as name and value: what FormData holds, what a draft keeps, and what an edit starts from. */

export type Entries = readonly (readonly [name: string, value: string])[];

export type Given = {
  readonly first: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
};

/** With all of them, where they are answers of a whole form. */
export type AllGiven = Given & { readonly entries: Entries };

export const givenBy = (entries: Entries): AllGiven => {
  const all = (name: string): readonly string[] =>
    entries.filter(([own]) => own === name).map(([, value]) => value);
  return { entries, all, first: (name) => all(name)[0] ?? '', has: (name) => all(name).length > 0 };
};

export const entriesOf = (data: FormData): Entries =>
  [...data.entries()].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );

/** Names of the fields of a component begin with its key, so that removing one leaves the others as they are. */
export const inComponent = (key: string, field: string): string => `c.${key}.${field}`;

/** One value for each component, in their order on the page. */
export const componentKeysName = 'components';

/** Of a step's form with parts that come and go: one value for each, in their order, and the names of their fields. */
export const partKeysName = 'parts';
export const partPrefix = (key: string): string => `p.${key}.`;

/** Which field a name is of, and of which part where it is of one. */
export const fieldNamed = (name: string): { readonly field: string; readonly key?: string } => {
  const [, key, field] = /^p\.([^.]+)\.(.+)$/.exec(name) ?? [];
  return field === undefined || key === undefined ? { field: name } : { field, key };
};

/** What was typed into a field of choices and stands for none of them. */
export const typedNameOf = (field: string): string => `${field}.typed`;
