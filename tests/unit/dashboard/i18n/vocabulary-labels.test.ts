/** In the browser a vocabulary has no texts of its own, and is called in each language what it says where it is written. */
import { describe, expect, test } from 'vitest';

import { keepLabels, labelsOf } from '#dashboard/i18n/kept-labels';
import { languages } from '#dashboard/i18n/language';
import { wordParts } from '#dashboard/i18n/messages/parts';
import { countries } from '#shared/vocabulary/countries';
import type { Label } from '#shared/vocabulary/label';
import { vocabularies } from '#shared/vocabulary/vocabulary';

import { labelTexts, withoutLabels } from '../../../../dashboard/vocabulary-labels.ts';

const source = `const list = [
  { id: 'a', label: { en: 'One', fr: 'Un', es: 'Uno', ar: 'واحد' } },
  { id: 'b', label: { en: 'Two', fr: 'Deux', es: 'Dos', ar: 'اثنان' }, notes: { en: 'alone' } },
] as const satisfies NonEmpty<Term>;`;

test('the texts are taken out, and what else is written stays', () => {
  const without = withoutLabels(source, 'numbers.ts');

  expect(without).toContain("{ id: 'a', label: keptLabel(0) }");
  expect(without).toContain("{ id: 'b', label: keptLabel(1), notes: { en: 'alone' } }");
  expect(without).toContain('labelsOf("numbers.ts")');
  expect(without).not.toContain('واحد');
});

test('a label is what was last kept of its language, which may come later than it', () => {
  const label = labelsOf('numbers.ts')(1);
  keepLabels('fr', { 'numbers.ts': ['Un', 'Deux'] });
  keepLabels('fr', { 'letters.ts': ['A'] });

  expect(label.fr).toBe('Deux');
  expect(label.en).toBe('');
});

describe('every label of every vocabulary', () => {
  const comes = wordParts.map((part) =>
    Object.fromEntries(languages.map((language) => [language, labelTexts(part, language)])),
  );
  const inAll = new Set(
    comes.flatMap((part) =>
      Object.entries(part['en'] ?? {}).flatMap(([name, texts]) =>
        texts.map((_, place) => languages.map((each) => part[each]?.[name]?.[place]).join('|')),
      ),
    ),
  );
  const written = (label: Label): string => languages.map((each) => label[each]).join('|');

  test.each(Object.entries(vocabularies))('%s comes in all languages', (_, terms) => {
    const made = new Set(countries.filter(({ synthetic }) => synthetic).map(({ label }) => label));
    const missing = terms.map(({ label }) => label as Label).filter((label) => !made.has(label));

    expect(missing.map(written).filter((text) => !inAll.has(text))).toEqual([]);
  });
});
