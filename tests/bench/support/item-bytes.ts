/** The size of an item and what it costs, by DynamoDB's published arithmetic. */

const numberBytes = (value: number): number => {
  const digits = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  return Math.ceil(digits.length / 2) + 1 + (value < 0 ? 1 : 0);
};

/** Documents cost three bytes, and each member one more than its name and value. */
const documentBytes = 3;
const memberBytes = 1;

const valueBytes = (value: unknown): number => {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return numberBytes(value);
  if (value === null || typeof value === 'boolean') return 1;
  if (Array.isArray(value))
    return value.reduce<number>((sum, each) => sum + memberBytes + valueBytes(each), documentBytes);
  return documentBytes + fieldsBytes(value as object, memberBytes);
};

const fieldsBytes = (fields: object, each: number): number => {
  let sum = 0;
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) sum += each + Buffer.byteLength(name) + valueBytes(value);
  }
  return sum;
};

export const itemBytes = (item: object): number => fieldsBytes(item, 0);

const readUnit = 4096;
const writeUnit = 1024;

/** A strong read of one item, or of one page by the sum of its items. */
export const readUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / readUnit));
export const writeUnits = (bytes: number): number => Math.max(1, Math.ceil(bytes / writeUnit));

/** A Query ends its page where the items read so far reach this. */
export const pageBytes = 1024 * 1024;
