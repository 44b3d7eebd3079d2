/**
 * The stored form of a list's entries: one string. Every change reads the lists of the other side, and a map for
 * each entry would spend most of that on names that are always the same. The score is left out: it is the parts' sum.
 */
import { unknownStanding } from '../domain/matching/list-order.ts';
import { sumOf } from '../domain/matching/score-parts.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';

/** Neither ids nor numbers contain these, and every part's character comes after them. */
const [betweenFields, betweenEntries, noPoints] = [' ', ',', '0'] as const;

/** One character for each part: the points of a part are few. */
const packParts = (parts: readonly number[]): string =>
  String.fromCharCode(...parts.map((points) => noPoints.charCodeAt(0) + points));

const unpackParts = (packed: string): readonly number[] =>
  Array.from(packed, (character) => character.charCodeAt(0) - noPoints.charCodeAt(0));

type Standing = Pick<Suggestion, 'accepted' | 'partyNumber'>;

/** As short as digits and letters make it. */
const base = 36;
const [accepted, waiting] = ['', '-'] as const;

const packStanding = (entry: Standing): string =>
  (entry.accepted ? accepted : waiting) + entry.partyNumber.toString(base);

const unpackStanding = (packed: string): Standing => {
  const waits = packed.startsWith(waiting);
  return { accepted: !waits, partyNumber: Number.parseInt(packed.slice(waits ? 1 : 0), base) };
};

const packEntry = (entry: Suggestion): string => {
  const { id, version, pledgeComponent, offerComponent, parts } = entry;
  const points = packParts(parts);
  const fields = [id, version, pledgeComponent, offerComponent, points, packStanding(entry)];
  return fields.join(betweenFields);
};

const unpackEntry = (packed: string): Suggestion => {
  const [id = '', version, pledgeComponent = '', offerComponent = '', points = '', standing] =
    packed.split(betweenFields);
  const parts = unpackParts(points);
  return {
    id,
    version: Number(version),
    score: sumOf(parts),
    ...(standing === undefined ? unknownStanding(id) : unpackStanding(standing)),
    pledgeComponent,
    offerComponent,
    parts,
  };
};

export const packEntries = (entries: readonly Suggestion[]): string =>
  entries.map(packEntry).join(betweenEntries);

export const unpackEntries = (packed: string): readonly Suggestion[] =>
  packed === '' ? [] : packed.split(betweenEntries).map(unpackEntry);
