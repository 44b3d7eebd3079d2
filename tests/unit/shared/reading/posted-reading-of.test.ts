import { describe, expect, test } from 'vitest';

import { readingPolicy } from '#shared/domain/matching/policy';
import { passesGates } from '#shared/domain/matching/gates';
import {
  isReadBy,
  packReading,
  unpackReading,
} from '#shared/domain/matching/readings/posted-reading';
import { scoreParts, sumOf } from '#shared/domain/matching/score-parts';
import { postedReadingOf } from '#shared/reading/posted-reading-of';
import { postingTables } from '#shared/reading/posting-tables';
import type { RecordText } from '#shared/reading/searched-record';
import { aPair } from '#tests/support/records';

const party = { name: 'A ministry', type: 'state', country: null } as const;

const read = async (kind: RecordText['kind'], text: string): Promise<string> =>
  packReading(
    postedReadingOf(
      { kind, language: 'en', title: 'Asylum', text, party },
      await postingTables('en'),
    ),
  );

const pairOf = async (asked: string, given: string) =>
  aPair(
    { component: { area: null }, reading: await read('pledge', asked) },
    { component: { area: null }, reading: await read('offer', given) },
  );

const scoreOf = async (asked: string, given: string): Promise<number> =>
  sumOf(scoreParts(await pairOf(asked, given), readingPolicy));

const sentences = [
  'We ask for training of our interviewers in hearing children.',
  'Our appeal body has three judges and a long list of cases.',
  'Support is sought until the end of 2028.',
] as const;

describe('what postings carry of prose', () => {
  test('is the same for the same words and tables, and names the tables', async () => {
    const [first, second] = [
      await read('pledge', sentences.join(' ')),
      await read('pledge', sentences.join(' ')),
    ];

    expect(first).toBe(second);
    expect(isReadBy(first, (await postingTables('en')).digest)).toBe(true);
    expect(isReadBy(first, 'other tables')).toBe(false);
    expect(packReading(unpackReading(first) as never)).toBe(first);
  });

  test('says the same in whatever order the sentences stand', async () => {
    const [one, two, three] = sentences;

    expect(await read('pledge', [three, one, two].join(' '))).toBe(
      await read('pledge', [one, two, three].join(' ')),
    );
  });

  test.each([
    'We train interviewers who hear children.',
    'The training is about interviewing children and is given in English.',
    'Our trainers have interviewed children for years.',
  ])(
    'is worth no less to a pair with a sentence more about what both speak of: %s',
    async (more) => {
      const offer = 'We offer training for interviewers.';

      expect(await scoreOf(sentences[0], `${offer} ${more}`)).toBeGreaterThanOrEqual(
        await scoreOf(sentences[0], offer),
      );
    },
  );

  test('opens no gate and bars none: what prose says decides points alone', async () => {
    const other = 'Only in the Americas, in Spanish, and tied to the return of rejected persons.';
    const pair = await pairOf(sentences[0], `We offer training for interviewers. ${other}`);

    expect(passesGates(pair)).toBe(true);
    expect(
      passesGates({
        ...pair,
        asked: { ...pair.asked, area: 'A1' },
        given: { ...pair.given, area: 'A2' },
      }),
    ).toBe(false);
  });

  test('ranks what fits before what does not', async () => {
    const asked = sentences[0];
    const fits = await scoreOf(asked, 'We train interviewers who hear children.');

    expect(fits).toBeGreaterThan(await scoreOf(asked, 'We lend vehicles for registration desks.'));
    expect(fits).toBeGreaterThan(
      await scoreOf(asked, 'The programme has ended and nothing more can be given.'),
    );
  });

  test('tells of the regions that an offer states in words', async () => {
    const posted = async (placesInWords: readonly string[]) =>
      postedReadingOf(
        { kind: 'offer', language: 'en', title: 'Asylum', text: 'We train.', party, placesInWords },
        await postingTables('en'),
      ).places.length;

    expect(await posted([])).toBe(0);
    expect(await posted(['Interested parties'])).toBe(0);
    expect(await posted(['EAC Partner States'])).toBeGreaterThan(0);
  });
});
