/** Every rule over several values says when it can be asked, so that no fault beside it, new or old, hides another. */
import * as z from 'zod';
import { expect, test } from 'vitest';

import { contentSchemas } from '#shared/contract/records/content-schemas';

type Found = { readonly path: string; readonly schema: z.ZodType };

const within = (path: string, schema: z.ZodType): readonly Found[] => {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return within(path, schema.unwrap() as z.ZodType);
  const here = [{ path, schema }];
  if (schema instanceof z.ZodArray)
    return [...here, ...within(`${path}/*`, schema.element as z.ZodType)];
  if (!(schema instanceof z.ZodObject)) return here;
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  return [...here, ...fields.flatMap(([field, each]) => within(`${path}/${field}`, each))];
};

const checksOf = ({ schema }: Found) =>
  (schema.def.checks ?? []).map(
    ({ _zod: { def } }) => def as { check: string; when?: unknown; abort?: boolean },
  );

const all = Object.values(contentSchemas).flatMap((schema) => within('', schema));
const isOverSeveral = ({ schema }: Found): boolean =>
  schema instanceof z.ZodArray || schema instanceof z.ZodObject;
const rules = all.filter(isOverSeveral).flatMap((found) =>
  checksOf(found)
    .filter(({ check }) => check === 'custom')
    .map(({ when }) => ({ path: found.path, isAsked: typeof when === 'function' })),
);

test('each rule says what it needs', () => {
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter(({ isAsked }) => !isAsked)).toEqual([]);
});

test('no fault of one value keeps the others from being judged', () => {
  const aborting = all.filter((found) => checksOf(found).some(({ abort }) => abort === true));

  expect(aborting.map(({ path }) => path)).toEqual([]);
});
