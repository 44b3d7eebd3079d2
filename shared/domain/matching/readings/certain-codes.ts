/**
 * What is known of a component by kind of code, and how surely: what was stated for it, and under it what was read of its
 * record's prose. Both engines judge by these numbers.
 */
import { broaderSupportType, supportTypeIds } from '#shared/vocabulary/support-types';
import { regionOf } from '#shared/vocabulary/region-of';

import type { ComponentFeatures, RecordFeatures } from '../features.ts';
import { hashedAmount, ascending, hashed, hashIn, hashOfCode } from './hashed.ts';
import { certaintyAmount, type ReadKind } from './names.ts';
import { postedReadingIn } from './posted-reading.ts';

const none = new Int32Array(0);

/** What was read is never as certain as what somebody stated. */
const statedAmount = certaintyAmount(100);
const mostRead = certaintyAmount(90);

type Amounts = Map<number, number>;

const raise = (amounts: Amounts, hash: number, amount: number): void => {
  if ((amounts.get(hash) ?? 0) < amount) amounts.set(hash, amount);
};

const asNumbers = (amounts: Amounts): Int32Array =>
  ascending([...amounts].map(([hash, amount]) => hashed(hash, amount)));

const together = (
  kind: ReadKind,
  stated: readonly string[],
  read: Int32Array | undefined,
): Amounts => {
  const amounts: Amounts = new Map();
  for (const number of read ?? none)
    raise(amounts, hashIn(number), Math.min(mostRead, hashedAmount(number)));
  for (const code of stated) raise(amounts, hashOfCode(kind, code), statedAmount);
  return amounts;
};

const broaderByHash = new Map(
  supportTypeIds.flatMap((id) => {
    const broader = broaderSupportType(id);
    return broader === id
      ? []
      : [[hashOfCode('supportTypes', id), hashOfCode('supportTypes', broader)] as const];
  }),
);

/** A broader type than one that is named is worth half. */
const withBroader = (amounts: Amounts): Amounts => {
  for (const [hash, amount] of amounts) {
    const broader = broaderByHash.get(hash);
    if (broader !== undefined) raise(amounts, broader, Math.floor(amount / 2));
  }
  return amounts;
};

const statedRegions = ({ countries, regions }: ComponentFeatures): readonly string[] => [
  ...regions,
  ...countries.flatMap((country) => regionOf(country) ?? []),
];

const isPlaced = ({ countries, regions, anywhere }: ComponentFeatures): boolean =>
  anywhere || countries.length + regions.length > 0;

/** What was stated of places, or of languages, is meant: a text names others as well. */
const statedOrRead = (
  kind: ReadKind,
  stated: readonly string[],
  isStated: boolean,
  read: Int32Array | undefined,
): Int32Array => asNumbers(together(kind, stated, isStated ? undefined : read));

export type CertainCodes = {
  readonly topics: Int32Array;
  readonly supportTypes: Int32Array;
  readonly places: Int32Array;
  readonly languages: Int32Array;
};

const certainCodesOf = (record: RecordFeatures, component: ComponentFeatures): CertainCodes => {
  const reading = postedReadingIn(record);
  const { topics, supportTypes, languages, anywhere } = component;
  return {
    topics: asNumbers(together('topics', topics, reading?.topics)),
    supportTypes: asNumbers(
      withBroader(together('supportTypes', supportTypes, reading?.supportTypes)),
    ),
    places: statedOrRead(
      'places',
      [...statedRegions(component), ...(anywhere ? ['anywhere'] : [])],
      isPlaced(component),
      reading?.places,
    ),
    languages: statedOrRead('languages', languages, languages.length > 0, reading?.languages),
  };
};

const known = new WeakMap<RecordFeatures, WeakMap<ComponentFeatures, CertainCodes>>();

export const certainCodes = (
  record: RecordFeatures,
  component: ComponentFeatures,
): CertainCodes => {
  let ofRecord = known.get(record);
  if (!ofRecord) known.set(record, (ofRecord = new WeakMap()));
  const found = ofRecord.get(component);
  if (found) return found;
  const codes = certainCodesOf(record, component);
  ofRecord.set(component, codes);
  return codes;
};
