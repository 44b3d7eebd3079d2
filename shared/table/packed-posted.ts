/** Described fields within a packed posting: each at the place that its description gives. */
import { type DescribedFields, unstated } from '../domain/fields/field.ts';
import { type PostedField, postedIn } from '../domain/fields/posted.ts';

const isUnstated = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

export const packingOf = (table: DescribedFields) => {
  const fields: readonly PostedField[] = postedIn(table);
  return {
    /** Beside the values that are there: what came later takes no room where nobody stated it. */
    put: (features: object, values: unknown[]): void => {
      const before = values.length;
      for (const { name, place } of fields) {
        const value = (features as Readonly<Record<string, unknown>>)[name];
        if (place < before || !isUnstated(value)) values[place] = value ?? null;
      }
    },
    /** Beside the fields that are there. */
    read: (values: readonly unknown[], features: Record<string, unknown>): void => {
      for (const { name, place, holds } of fields) {
        const value = values[place] ?? unstated[holds.type];
        if (value !== undefined) features[name] = value;
      }
    },
  };
};
