/** Shapes of fields as they are kept: words and not codes, since a vocabulary may lose an entry that a record still has. */
import * as z from 'zod';

import type { DescribedFields, Holds, Plain } from './field.ts';

const words = z.array(z.string());

const keptAs = {
  text: z.string().optional(),
  date: z.string().optional(),
  texts: words,
  code: z.string().nullable(),
  codes: words,
  yesNo: z.boolean().nullable(),
  count: z.int().min(0).optional(),
} as const satisfies Readonly<Record<Exclude<Holds['type'], 'own'>, z.ZodType>>;

type KeptShape<Table extends DescribedFields> = { readonly [Name in Plain<Table>]: z.ZodType };

/** Of the fields that have no shape of their own. */
export const keptShapeOf = <const Table extends DescribedFields>(table: Table): KeptShape<Table> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, { holds }]) =>
      holds.type === 'own' ? [] : [[name, keptAs[holds.type] as z.ZodType] as const],
    ),
  ) as unknown as KeptShape<Table>;
