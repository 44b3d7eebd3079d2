/** A sentence more about what two records both speak of never lowers the score of their pair. */
import { describe, expect, test } from 'vitest';

import { readingPolicy } from '#shared/domain/matching/policy';
import { packReading, type PostedReading } from '#shared/domain/matching/readings/posted-reading';
import { scoreParts, sumOf } from '#shared/domain/matching/score-parts';
import { postedReadingOf } from '#shared/reading/posted-reading-of';
import { postingTables } from '#shared/reading/posting-tables';
import type { RecordText } from '#shared/reading/searched-record';
import { languages } from '#shared/vocabulary/label';
import { aPair } from '#tests/support/records';
import { sentencesIn } from '#tests/support/reading/sentences';

const party = { name: 'A party', type: 'state', country: null } as const;

const scoreOf = (asked: PostedReading, given: PostedReading): number =>
  sumOf(
    scoreParts(
      aPair(
        { component: { area: null }, reading: packReading(asked) },
        { component: { area: null }, reading: packReading(given) },
      ),
      readingPolicy,
    ),
  );

/** Three sentences of one topic at a time. */
const inThrees = (texts: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.floor(texts.length / 3) }, (_, at) => texts.slice(3 * at, 3 * at + 3));

describe.each(languages)('one more sentence about a shared topic in %s', async (language) => {
  const tables = await postingTables(language);
  const read = (kind: RecordText['kind'], text: string): PostedReading =>
    postedReadingOf({ kind, language, title: '', text, party }, tables);

  test('lowers no score, but for one that says that all is over', () => {
    const fallen = Object.entries(sentencesIn(language, 'topics')).flatMap(([topic, texts]) =>
      inThrees(texts)
        .filter(([asked = '', given = '', more = '']) => {
          const pledge = read('pledge', asked);
          const longer = read('offer', `${given} ${more}`);
          return (
            longer.closed === 0 && scoreOf(pledge, longer) < scoreOf(pledge, read('offer', given))
          );
        })
        .map(([, , more]) => `${topic}: ${more}`),
    );

    expect(fallen).toEqual([]);
  });
});
