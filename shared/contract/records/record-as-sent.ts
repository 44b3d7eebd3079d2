/** What a record says, in the shape of a submission; of a draft, as it was sent. */
import { componentIdSchema, withComponentIds } from '../../domain/records/component.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { Fields } from './submission-bodies.ts';
import { contentSchemas } from './content-schemas.ts';

export const areFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const componentsSaid = ({ components }: Fields): readonly Fields[] =>
  Array.isArray(components) ? components.filter(areFields) : [];

/** The ids that a submission names, so that none of them is given to another component. */
export const idsIn = (said: Fields): readonly string[] =>
  componentsSaid(said).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));

/** A draft's components get their ids when they are first kept, so that a later change can name them. */
export const numbered = (said: Fields, used: readonly string[]): Fields => {
  const { components } = said;
  if (!Array.isArray(components) || !components.every(areFields)) return said;
  const ids = withComponentIds(
    components.map(({ id }) => (typeof id === 'string' ? { id } : {})),
    used,
  );
  return {
    ...said,
    components: components.map((each, index) =>
      each['id'] === undefined ? { ...each, id: ids[index]?.id } : each,
    ),
  };
};

/** Drafts were once kept with whatever name a component was sent with, by which none could be submitted. */
const withOwnIds = (unfinished: Fields, used: readonly string[]): Fields => {
  const { components } = unfinished;
  if (!Array.isArray(components)) return unfinished;
  const named = (components as readonly unknown[]).map((each) => {
    if (!areFields(each) || componentIdSchema.safeParse(each['id']).success) return each;
    const { id: _, ...unnamed } = each;
    return unnamed;
  });
  return numbered({ ...unfinished, components: named }, used);
};

/** What a record says, in the shape of a submission; of a draft, what was made of it. */
export const storedContentOf = (record: StoredRecord): Fields => {
  const said: Fields = { ...record };
  return Object.fromEntries(
    Object.keys(contentSchemas[record.kind].shape).flatMap((field) =>
      said[field] === undefined ? [] : [[field, said[field]]],
    ),
  );
};

/** The same; of a draft, as it was sent. */
export const saidOf = (record: StoredRecord): Fields =>
  record.unfinished
    ? withOwnIds(record.unfinished, record.everComponents)
    : storedContentOf(record);
