import { describe, expect, test } from 'vitest';

import type { Language } from '#shared/vocabulary/label';
import { packReading } from '#shared/domain/matching/readings/posted-reading';
import { tellsSomething } from '#shared/reading/likeness/function-words';
import { postedReadingOf } from '#shared/reading/posted-reading-of';
import { postingTables } from '#shared/reading/posting-tables';
import { type Worded, wordsInCommon } from '#shared/reading/likeness/words-in-common';
import { aPair } from '#tests/support/records';

const party = { name: 'A ministry', type: 'state', country: null } as const;
const title = 'Asylum';

const posted = async (kind: 'pledge' | 'offer', text: string): Promise<string> =>
  packReading(
    postedReadingOf({ kind, language: 'en', title, text, party }, await postingTables('en')),
  );

const wordedOf = (features: Worded['features'], text: string): Worded => ({
  features,
  title,
  components: [{ text }],
});

const nothing: Readonly<Record<Language, readonly string[]>> = {
  en: ['they', 'Three', 'the', 'THEMSELVES', '2027', 'several', 'wishes'],
  fr: ['elles', 'Trois', 'même', 'déjà', 'où', '2027', 'plusieurs'],
  es: ['ellos', 'Tres', 'también', 'según', 'más', '٢٠٢٧', 'varios'],
  ar: ['الذين', 'والتي', 'ثلاثة', 'على', 'إلى', 'هذه', '٢٠٢٧', 'وفقا'],
};
const something: Readonly<Record<Language, readonly string[]>> = {
  en: ['interpreters', 'camps', 'clerks', 'biometric', 'Sahel'],
  fr: ['interprètes', 'juges', 'biométrie', 'Sahel', 'camps'],
  es: ['intérpretes', 'jueces', 'biometría', 'frontera'],
  ar: ['المترجمين', 'والقضاة', 'للمحاكم', 'سلم', 'اللجوء', 'الحدود'],
};

describe('what two texts are told to have in common', () => {
  test('leaves out what they share of pronouns and numbers', async () => {
    const asked = 'They ask for three biometric kits, which they need at once.';
    const given = 'Three donors say they give biometric readers.';
    const { pledge, offer } = aPair(
      { component: { area: null }, reading: await posted('pledge', asked) },
      { component: { area: null }, reading: await posted('offer', given) },
    );

    const words = wordsInCommon(wordedOf(pledge, asked), wordedOf(offer, given));

    expect(words).toContain('biometric');
    expect(words.filter((word) => /^(?:they|three)$/i.test(word))).toEqual([]);
  });

  test.each(Object.entries(nothing))(
    'are no articles, pronouns or numbers (%s)',
    (language, words) => {
      expect(words.filter((word) => tellsSomething(word, language as Language))).toEqual([]);
    },
  );

  test.each(Object.entries(something))(
    'are words that say what a text is about (%s)',
    (language, words) => {
      expect(words.filter((word) => !tellsSomething(word, language as Language))).toEqual([]);
    },
  );
});
