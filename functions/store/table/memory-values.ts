/** What the table in memory keeps: keys as long as they may be, values as the SDK sends them, copied so that nobody changes them. */
import type { Key } from '#shared/table/keys';

/** As DynamoDB takes them. */
const longest = { PK: 2048, SK: 1024 }; // bytes

export const memoryName = ({ PK, SK }: Key): string => {
  if (Buffer.byteLength(PK) > longest.PK || Buffer.byteLength(SK) > longest.SK)
    throw new Error('A key is too long for the table');
  return `${PK}\n${SK}`;
};

/** What the SDK sends to no table, or DynamoDB takes from nobody. */
export const isUnkept = (value: unknown): boolean => {
  if (typeof value === 'number')
    return (
      !(Math.abs(value) <= Number.MAX_SAFE_INTEGER) || (value !== 0 && Math.abs(value) < 1e-130)
    );
  if (typeof value === 'string') return !value.isWellFormed();
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnkept);
};

/** A copy as JSON would make it, which nobody can change: so it need not be copied again at every read. */
export const keptCopy = <Value>(value: Value): Value => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value))
    return Object.freeze(value.map((inner: unknown) => keptCopy(inner ?? null))) as Value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value))
    if (inner !== undefined) copy[name] = keptCopy(inner);
  return Object.freeze(copy) as Value;
};
