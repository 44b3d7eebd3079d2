import { describe, expect, it } from 'vitest';

import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { type Words, wordsIn } from '#dashboard/i18n/words';
import { givenBy } from '#dashboard/kept/answers-given';
import { checkAnswers } from '#dashboard/forms/answers/check-answers';
import { shownErrors } from '#dashboard/forms/faults/error-words';
import { readForm } from '#dashboard/forms/answers/read-submission';
import { problemFrom } from '#dashboard/api/problem';
import { adviceFor } from '#dashboard/forms/faults/field-advice';

const languages: readonly Words[] = [
  wordsIn('en', englishScreens),
  wordsIn('fr', frenchScreens),
  wordsIn('es', spanishScreens),
  wordsIn('ar', arabicScreens),
];

/** What an offer with this answer in one field is refused for, in each language. */
const refusedIn = async (field: string, value: string) => {
  const answers: Readonly<Record<string, string>> = {
    title: 'A title',
    language: 'ar',
    availability: 'open',
    components: 'k1',
    'c.k1.area': 'A1',
    'c.k1.text': 'نص',
    [field]: value,
  };
  const problems = await checkAnswers('offer', readForm('offer', givenBy(Object.entries(answers))));
  return languages.map((words) => ({
    words,
    shown: shownErrors(problems, { kind: 'offer', keys: ['k1'] }, words),
  }));
};

describe('a character that nobody can see', () => {
  it.each([
    ['an override', 'ab\u202Ecd', 'U+202E', 3],
    ['an isolate that nothing closes', '\u2067نص', 'U+2067', 1],
    ['a control character', 'line\u0007', 'U+0007', 5],
    ['a hidden tag', 'Tag\u{E0041}', 'U+E0041', 4],
    ['half a character', 'x\uD83Dy', 'U+D83D', 2],
    ['one behind a character of two units', '\u{1F600}\u009Fz', 'U+009F', 2],
  ])('is named with its place, in four languages: %s', async (_, value, character, position) => {
    for (const field of ['title', 'c.k1.stated', 'channels']) {
      for (const { words, shown } of await refusedIn(field, value)) {
        expect(shown).toHaveLength(1);
        expect(shown[0]?.text).toContain(character);
        expect(shown[0]?.text).toContain(words.number(position));
        expect(shown[0]?.text).not.toMatch(/[{}]/);
      }
    }
  });

  it('is told where a flood of them begins', async () => {
    for (const { words, shown } of await refusedIn('title', `Zalgo${'\u0301'.repeat(12)}`)) {
      expect(shown[0]?.text).toContain(words.number(6));
      expect(shown[0]?.text).not.toMatch(/[{}]/);
    }
  });

  it('is named where the API alone found it, beside a field of another form', () => {
    const problem = problemFrom(
      422,
      {
        errors: [
          {
            pointer: '/reason',
            code: 'forbiddenCharacters',
            detail: 'in English',
            character: 'U+202E',
            position: 12,
          },
        ],
      },
      null,
    );

    for (const words of languages) {
      const advice = adviceFor(problem, '/reason', words);

      expect(advice).toContain('U+202E');
      expect(advice).toContain(words.number(12));
    }
  });
});

it.each(['\u202Bنص\u202C', '\u2067نص\u2069', 'first\u000Bsecond'])(
  '%j is taken: its marks say nothing that the letters do not',
  async (value) => {
    for (const field of ['title', 'c.k1.text', 'channels'])
      for (const { shown } of await refusedIn(field, value)) expect(shown).toEqual([]);
  },
);
