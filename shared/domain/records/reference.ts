/**
 * The short reference of a record: to be read aloud, written down and typed again. A pure function of kind and id, so
 * that it needs no store of its own. Letters are Crockford's, which leave out I, L, O and U; the last one is a check.
 */
import type { RecordKind } from './record.ts';
import { ok, refuse, type Result } from '../result.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const prefixes = { pledge: 'P', offer: 'O' } as const satisfies Record<RecordKind, string>;
/** Of its own, so that pages can read references without the schemas of records. */
const kinds = ['pledge', 'offer'] as const satisfies readonly RecordKind[];
const bodyLength = 8;

/** Times x in the field of 32 elements over x⁵ + x² + 1. */
const doubled = (value: number): number => (value << 1) ^ (value >= 16 ? 0b100101 : 0);

/** Every letter has a weight of its own in the field: one wrong letter, or two swapped ones, change the sum. */
const checkOf = (kind: RecordKind, body: string): string => {
  let sum = kinds.indexOf(kind);
  for (const letter of body) sum = doubled(sum) ^ letters.indexOf(letter);
  return letters[doubled(sum)] ?? '';
};

export const referenceOf = ({ kind, id }: { readonly kind: RecordKind; readonly id: string }) => {
  const body = id.slice(0, bodyLength).toUpperCase();
  return `${prefixes[kind]}-${body}${checkOf(kind, body)}`;
};

/** What the id of the record that it names begins with. */
export const idStartOf = (reference: string): string =>
  reference.slice(2, 2 + bodyLength).toLowerCase();

/** As people write it: any case, with blanks and dashes, and with the letters that are easily taken for digits. */
const asWritten = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\u200E\u200F]/gu, '')
    .replaceAll(/(?!^)O/g, '0')
    .replaceAll(/[IL]/g, '1');

const pattern = new RegExp(`^([PO])([${letters}]{${bodyLength}})([${letters}])$`);

/** What a reference that cannot be read lacks: it is another's kind, or was copied wrongly. */
export type ReferenceFault = 'otherKind' | 'notAReference';

/** The reference in its one spelling, of a record of this kind. */
export const readReference = (kind: RecordKind, text: string): Result<string, ReferenceFault> => {
  const [, prefix, body, check] = pattern.exec(asWritten(text)) ?? [];
  const named = kinds.find((each) => prefixes[each] === prefix);
  if (!named || !body || checkOf(named, body) !== check) return refuse('notAReference');
  return named === kind ? ok(`${prefix}-${body}${check}`) : refuse('otherKind');
};
