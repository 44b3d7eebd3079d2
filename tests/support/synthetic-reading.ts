/** A made-up reading of realistic size: what postings carry of some 120 words of prose. */
import { ascending, hashed, hashOf } from '#shared/domain/matching/readings/hashed';
import { certaintyAmount, codeName, type ReadKind } from '#shared/domain/matching/readings/names';
import { packReading } from '#shared/domain/matching/readings/posted-reading';
import type { RecordFeatures } from '#shared/domain/matching/features';
import type { RecordKind } from '#shared/domain/records/record';
import { languages } from '#shared/vocabulary/label';
import { languageIds } from '#shared/vocabulary/languages';
import { regionIds } from '#shared/vocabulary/regions';
import { supportTypeIds } from '#shared/vocabulary/support-types';
import { topicIds } from '#shared/vocabulary/topics';

import { seededRandom, syntheticRecords } from './synthetic-features.ts';

/** Of each language; the words of a record are spread over it as words are, a few of them frequent. */
const wordsInUse = 6_000;
const wordsEach = 30;

export const syntheticReading = (random: () => number): string => {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const some = (kind: ReadKind, codes: readonly string[], most: number) => {
    const found = new Set(Array.from({ length: upTo(most) }, () => codes[upTo(codes.length - 1)]));
    return ascending(
      [...found].map((code) =>
        hashed(hashOf(codeName(kind, code ?? '')), certaintyAmount(10 + upTo(90))),
      ),
    );
  };
  const language = languages[upTo(languages.length - 1)] ?? 'en';
  const words = new Set(
    Array.from({ length: wordsEach }, () => Math.floor(wordsInUse ** random())),
  );
  return packReading({
    tables: '0123456789abcdef',
    language,
    tied: random() < 0.05 ? 60 + upTo(40) : 0,
    closed: random() < 0.05 ? 100 : 0,
    topics: some('topics', topicIds, 8),
    supportTypes: some('supportTypes', supportTypeIds, 5),
    places: some('places', [...regionIds, 'anywhere'], 2),
    languages: some('languages', languageIds.slice(0, 6), 2),
    words: ascending(
      [...words].map((word) =>
        hashed(hashOf(`${language} ${word}`), 3 + Math.floor(Math.log2(word + 1))),
      ),
    ),
  });
};

/** Synthetic records, each with a reading of its own. */
export const syntheticReadRecords = (
  kind: RecordKind,
  count: number,
  seed = 1,
): readonly RecordFeatures[] => {
  const random = seededRandom(seed + (kind === 'offer' ? 104_729 : 15_485_863));
  return syntheticRecords(kind, count, seed).map((record) => ({
    ...record,
    reading: syntheticReading(random),
  }));
};
