/** What is kept and cannot be read: a fault of the data, which an answer fails by and verification reports. */
import type * as z from 'zod';

/** Names the kind and the fields that cannot be read, never what stands in them. A class of data faults. */
export class UnreadableItem extends TypeError {
  override readonly name = 'UnreadableItem';
}

export const unreadable = (name: string, places: readonly string[]): UnreadableItem =>
  new UnreadableItem(`A ${name} cannot be read at ${[...new Set(places)].join(', ')}`);

/** The value as the schema reads it. */
export const readKept = <Value>(name: string, schema: z.ZodType<Value>, kept: unknown): Value => {
  const read = schema.safeParse(kept);
  if (read.success) return read.data;
  throw unreadable(
    name,
    read.error.issues.map(({ path }) => path.join('/')),
  );
};
