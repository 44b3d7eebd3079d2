/**
 * The stored form of a list's entries: one string. Every change reads the lists of the other side, and a map for
 * each entry would spend most of that on names that are always the same. The score is left out: it is the parts' sum.
 */
import { sumOf } from '../domain/matching/score-parts.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';

/** Neither ids nor numbers contain these, and every part's character comes after them. */
const [betweenFields, betweenEntries, noPoints] = [' ', ',', '0'] as const;

/** One character for each part: the points of a part are few. */
const packParts = (parts: readonly number[]): string =>
  String.fromCharCode(...parts.map((points) => noPoints.charCodeAt(0) + points));

const unpackParts = (packed: string): readonly number[] =>
  Array.from(packed, (character) => character.charCodeAt(0) - noPoints.charCodeAt(0));

const packEntry = ({ id, version, pledgeComponent, offerComponent, parts }: Suggestion): string =>
  [id, version, pledgeComponent, offerComponent, packParts(parts)].join(betweenFields);

const unpackEntry = (packed: string): Suggestion => {
  const [id = '', version, pledgeComponent = '', offerComponent = '', points = ''] =
    packed.split(betweenFields);
  const parts = unpackParts(points);
  const score = sumOf(parts);
  return { id, version: Number(version), score, pledgeComponent, offerComponent, parts };
};

export const packEntries = (entries: readonly Suggestion[]): string =>
  entries.map(packEntry).join(betweenEntries);

export const unpackEntries = (packed: string): readonly Suggestion[] =>
  packed === '' ? [] : packed.split(betweenEntries).map(unpackEntry);
