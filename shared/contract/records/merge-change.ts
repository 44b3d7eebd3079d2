/** A change laid over what a record says: absent keeps, null clears, components are paired by id. Pure. */
import type * as z from 'zod';

import { componentSchema } from '../../domain/records/component.ts';
import type { RecordKind } from '../../domain/records/record.ts';
import { fieldError } from '../field-advice.ts';
import { type Errors, repeatedIds } from './read-submission.ts';
import type { Fields } from './submission-bodies.ts';
import { contentSchemas } from './content-schemas.ts';
import { componentsSaid, areFields } from './record-as-sent.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** Where null is an answer of its own it is kept; elsewhere the field goes back to what it is when nobody states it. */
const takesNull = (schema: z.ZodType | undefined): boolean =>
  schema === undefined || schema.safeParse(null).success;

const laidOver = (shape: Shape, base: Fields, change: Fields): Fields => {
  const both = { ...base, ...change };
  const cleared = new Set(
    Object.entries(change).flatMap(([field, value]) =>
      value === null && !takesNull(shape[field]) ? [field] : [],
    ),
  );
  return Object.fromEntries(Object.entries(both).filter(([field]) => !cleared.has(field)));
};

export type Merged = {
  readonly said: Fields;
  readonly errors: Errors;
  /** The name of each component in a pointer: its place in what was sent, or its id where only the record has it. */
  readonly names: readonly string[];
};

/** Errors of what is not sent at all point into the record, by places where it sent no components. */
const namesOfKept = (kept: readonly Fields[], sent: readonly Fields[] | undefined) =>
  kept.map(({ id }, index) => {
    const at = sent?.findIndex((each) => each['id'] === id) ?? index;
    return at >= 0 ? String(at) : String(id);
  });

const pairingErrors = (
  known: readonly unknown[],
  sent: readonly Fields[],
  removed: readonly string[],
): Errors => {
  const ids = sent.map(({ id }) => id);
  const named = new Set<unknown>(ids);
  return [
    ...ids.flatMap((id, index) =>
      id === undefined || known.includes(id)
        ? []
        : [fieldError(`/components/${index}/id`, 'unknownComponent')],
    ),
    ...repeatedIds(ids),
    ...removed.flatMap((id, index) => {
      if (!known.includes(id)) return [fieldError(`/removed/${index}`, 'unknownComponent')];
      return named.has(id) ? [fieldError(`/removed/${index}`, 'changedAndRemoved')] : [];
    }),
  ];
};

export const merge = (
  kind: RecordKind,
  base: Fields,
  { components, ...change }: Fields,
  removed: readonly string[],
): Merged => {
  const fields = laidOver(contentSchemas[kind].shape, base, change);
  const isList = Array.isArray(components) && components.every(areFields);
  if (components !== undefined && !isList)
    return { said: { ...fields, components }, errors: [], names: [] };
  const sent: readonly Fields[] | undefined = isList ? components : undefined;
  const old = componentsSaid(base);
  const kept = old
    .filter(({ id }) => !removed.includes(String(id)))
    .map((each) => {
      const changed = sent?.find(({ id }) => id === each['id']);
      return changed ? laidOver(componentSchema.shape, each, changed) : each;
    });
  const added = (sent ?? []).filter(({ id }) => id === undefined);
  const addedNames = (sent ?? []).flatMap(({ id }, index) =>
    id === undefined ? [String(index)] : [],
  );
  const all = [...kept, ...added.map((each) => laidOver(componentSchema.shape, {}, each))];
  return {
    said: all.length > 0 || 'components' in base || sent ? { ...fields, components: all } : fields,
    errors: pairingErrors(
      old.map(({ id }) => id),
      sent ?? [],
      removed,
    ),
    names: [...namesOfKept(kept, sent), ...addedNames],
  };
};

/** Errors of the merged submission, at the places of what was sent. */
export const asSent = (errors: Errors, names: readonly string[]): Errors =>
  errors.map((error) => {
    const [, root, index = '', ...rest] = error.pointer.split('/');
    const name = root === 'components' ? names[Number(index)] : undefined;
    return index === '' || name === undefined
      ? error
      : { ...error, pointer: ['', root, name, ...rest].join('/') };
  });
