/**
 * The one place where what is kept is read: older shapes become today's, and what cannot be read is a fault, never
 * answered by half. Shapes are checked and not words: a vocabulary may lose an entry that a record still has.
 */
import {
  componentDefaults,
  type Defaults,
  keptShapes,
  recordDefaults,
} from '../domain/kept-shapes.ts';
import type { Match } from '../domain/match.ts';
import type { Party } from '../domain/party.ts';
import type { StoredRecord } from '../domain/record.ts';
import { readRelease } from '../domain/release.ts';

type Kept = Readonly<Record<string, unknown>>;

/** Names the kind and the fields that cannot be read, never what stands in them. A class of data faults. */
export class UnreadableItem extends TypeError {
  override readonly name = 'UnreadableItem';
}

const readable = (name: keyof typeof keptShapes, kept: unknown): void => {
  const read = keptShapes[name].safeParse(kept);
  if (read.success) return;
  const places = read.error.issues.map(({ path }) => path.join('/'));
  throw new UnreadableItem(`A ${name} cannot be read at ${[...new Set(places)].join(', ')}`);
};

const completed = <Value extends object>(kept: Value, defaults: Defaults): Value => {
  const missing = defaults.filter(([field]) => !(field in kept));
  return missing.length === 0 ? kept : { ...kept, ...Object.fromEntries(missing) };
};

const isObject = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

/** Each line adds what one older shape lacks. What was wrong from the start is left for the check to tell. */
const recordOfToday = (kept: unknown): unknown => {
  if (!isObject(kept) || !Array.isArray(kept['components'])) return kept;
  const defaults = recordDefaults[kept['kind'] === 'offer' ? 'offer' : 'pledge'];
  const components: readonly unknown[] = kept['components'];
  return {
    // Before partners were kept, and before components were numbered for good.
    partners: [],
    everComponents: components.flatMap((each) => (isObject(each) ? [each['id']] : [])),
    ...completed(kept, defaults),
    components: components.map((each) =>
      isObject(each) ? completed(each, componentDefaults) : each,
    ),
  };
};

const released = <Truth extends StoredRecord | Match>(kept: Truth): Truth => ({
  ...kept,
  release: readRelease(kept),
});

export const recordIn = (item: Kept): StoredRecord => {
  const record = recordOfToday(item['record']);
  readable('record', record);
  return released(record as StoredRecord);
};

export const matchIn = (item: Kept): Match => {
  readable('match', item['match']);
  return released(item['match'] as Match);
};

export const partyIn = (item: Kept): Party => {
  readable('party', item['party']);
  return item['party'] as Party;
};
