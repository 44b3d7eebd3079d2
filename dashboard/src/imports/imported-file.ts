/** A file of public pages as somebody chose it: whether it is one, and what stands in it where. */
import { importChunk } from '#shared/contract/files/import-limits';

export type ImportedFile = {
  readonly records: readonly unknown[];
  readonly asOf?: string;
};

/** A file as the import takes it; undefined for anything else. */
export const importedFileIn = (text: string): ImportedFile | undefined => {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('records' in read)) return undefined;
    const { records } = read;
    if (!Array.isArray(records) || records.length === 0) return undefined;
    const asOf = 'asOf' in read ? read.asOf : undefined;
    const isDay = typeof asOf === 'string' && /^\d{4}-\d\d-\d\d$/.test(asOf);
    return { records: records as unknown[], ...(isDay && { asOf }) };
  } catch {
    return undefined;
  }
};

/** What a request takes; a longer file is for the command, which divides it. */
export const isTooLarge = ({ records }: ImportedFile): boolean =>
  records.length > importChunk.related ||
  new TextEncoder().encode(JSON.stringify(records)).length > importChunk.bytes;

/** What stands in the file at a pointer of the outcome, where that is a text. */
export const textAt = ({ records }: ImportedFile, pointer: string): string | undefined => {
  let found: unknown = { records };
  for (const step of pointer.split('/').slice(1))
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, step)
        ? (found as Readonly<Record<string, unknown>>)[step]
        : undefined;
  return typeof found === 'string' ? found : undefined;
};
