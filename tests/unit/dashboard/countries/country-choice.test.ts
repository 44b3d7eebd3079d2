import { describe, expect, test } from 'vitest';

import { offeredFor } from '#dashboard/countries/country-choice';
import { languages } from '#dashboard/i18n/language';
import { countriesByName } from '#shared/vocabulary/country-names';
import { countrySearch, tellingWordsOf } from '#shared/vocabulary/country-search';

const compare = (left: string, right: string): number => (left < right ? -1 : 1);

describe.each(languages)('what a field offers in %s', (language) => {
  const all = countriesByName(language, compare);
  const search = countrySearch(all);
  const texts = new Map(all.map(({ id, text }) => [id, text]));
  const offered = (typed: string) =>
    offeredFor({ typed, search, textOf: (id) => texts.get(id) ?? id, chosen: [] });

  test('names no two countries alike', () => {
    const words = all.map(({ text }) => tellingWordsOf(text).join(' '));

    expect(words.filter((each, at) => words.indexOf(each) !== at)).toEqual([]);
  });

  test('is each country once, and none called by the same words twice, by every name of every sixth', () => {
    for (const { names } of all.filter((_, at) => at % 6 === 0))
      for (const name of names) {
        const found = offered(name);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { text, by } of found)
          if (by !== null) {
            const words = new Set(tellingWordsOf(text));
            expect(tellingWordsOf(by).filter((word) => !words.has(word))).not.toEqual([]);
          }
      }
  });
});

test('a name in other words is told beside the one that the reader knows', () => {
  const all = countriesByName('en', compare);
  const texts = new Map(all.map(({ id, text }) => [id, text]));
  const [found] = offeredFor({
    typed: 'Ivory Coast',
    search: countrySearch(all),
    textOf: (id) => texts.get(id) ?? id,
    chosen: [],
  });

  expect(found).toEqual({ id: 'CIV', text: texts.get('CIV'), by: 'Ivory Coast' });
});
