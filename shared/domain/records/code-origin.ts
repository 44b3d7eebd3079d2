/**
 * Where each code of a record comes from: stated by its owner, coded by the Secretariat, or restated by the importer.
 * Kept is what differs from how the record came: who changed a code last, and what stood there before the Secretariat.
 */
import { codedValues, isStatedCode } from '../fields/coded-fields.ts';
import { isSameValue } from '../values/same-value.ts';

/** Codes that a reader proposed are to join these. */
export const codeOrigins = ['owner', 'secretariat', 'import'] as const;
export type CodeOrigin = (typeof codeOrigins)[number];

export type KeptOrigin = {
  readonly origin: CodeOrigin;
  readonly at: string;
  /** Of the Secretariat's: what stood there when it was first set; absent where nothing was stated. */
  readonly before?: unknown;
};

/** By the JSON Pointer of the field. */
export type Origins = Readonly<Record<string, KeptOrigin>>;

type Coded = {
  readonly components: readonly { readonly id: string }[];
  readonly provenance: object | null;
  readonly origins?: Origins;
};

const nothing: ReadonlyMap<string, unknown> = new Map();

const originAfter = (
  kept: KeptOrigin | undefined,
  stood: unknown,
  by: Exclude<CodeOrigin, 'import'>,
  at: string,
): KeptOrigin => {
  if (by === 'owner') return { origin: by, at };
  const before = kept?.origin === 'secretariat' ? kept.before : stood;
  return { origin: by, at, ...(isStatedCode(before) && { before }) };
};

/** The record with who set each code that is not as it was. `before` is undefined for a new record. */
export const withOrigins = <Kept extends Coded>(
  before: Kept | undefined,
  after: Kept,
  by: Exclude<CodeOrigin, 'import'>,
  at: string,
): Kept => {
  const old = before ? codedValues(before) : nothing;
  const entries = [...codedValues(after)].flatMap(([pointer, value]) => {
    const kept = before?.origins?.[pointer];
    const isUnchanged = isSameValue(value ?? null, old.get(pointer) ?? null);
    if (isUnchanged || (!old.has(pointer) && !isStatedCode(value)))
      return kept ? [[pointer, kept] as const] : [];
    // A code that was never anybody else's needs no note of being its owner's.
    if (by === 'owner' && !kept && after.provenance === null) return [];
    return [[pointer, originAfter(kept, old.get(pointer), by, at)] as const];
  });
  const { origins: _, ...rest } = after;
  return (entries.length > 0
    ? { ...rest, origins: Object.fromEntries(entries) }
    : rest) as unknown as Kept;
};

/** What a party makes its own it states itself, the codes too. */
export const withOwnCodes = <Kept extends { readonly origins?: Origins }>(
  record: Kept,
  at: string,
): Kept =>
  record.origins === undefined
    ? record
    : {
        ...record,
        origins: Object.fromEntries(
          Object.entries(record.origins).map(([pointer, kept]) => [
            pointer,
            kept.origin === 'secretariat' ? { origin: 'owner', at } : kept,
          ]),
        ),
      };

/** Of every code that is stated: where it comes from, also where nothing is kept of it. */
type Come = {
  readonly provenance: object | null;
  readonly origins?: Readonly<Record<string, { readonly origin: CodeOrigin }>> | undefined;
};

export const originOf = ({ origins, provenance }: Come, pointer: string): CodeOrigin =>
  origins?.[pointer]?.origin ?? (provenance === null ? 'owner' : 'import');
