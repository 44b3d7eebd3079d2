import { describe, expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { wordsIn } from '#dashboard/i18n/words';
import { publicationText } from '#dashboard/records/publication';

const catalogues = { en: englishScreens, fr: frenchScreens, es: spanishScreens, ar: arabicScreens };
/** How each language says that an owner published something itself. */
const released = {
  en: /released/i,
  fr: /publiée? par/i,
  es: /publicad[oa] por/i,
  ar: /نشره|نشرها/,
};

const at = '2026-11-28T10:00:00.000Z';
const restated = (readOn: string | null) => ({
  kind: 'restated' as const,
  version: 1,
  at,
  sources: [],
  readOn,
});

describe.each(languages)('why something is public, in %s', (language) => {
  const words = wordsIn(language, catalogues[language] as typeof englishScreens);

  test.each(['record', 'match'] as const)('of a %s', (of) => {
    const dated = publicationText(restated('2026-11-23'), of, words);
    const undated = publicationText(restated(null), of, words);
    const own = publicationText({ kind: 'released', version: 1, at }, of, words);

    expect(own).toMatch(released[language]);
    expect(dated).not.toMatch(released[language]);
    expect(undated).not.toMatch(released[language]);
    expect(dated).toContain(words.date('2026-11-23'));
    expect(dated).not.toContain(words.date('2026-11-28'));
  });
});

/** What is public in general, and no heading: both ways are named there. */
const aboutReleasing = ['matches.publicLead'];

test('no heading, count, filter or download calls public records released', () => {
  const others = Object.entries(englishScreens)
    .filter(([key]) =>
      /^(?:coverage|download|filter|card|profile|records|matches|list|nav|footer|method|chart)\./.test(
        key,
      ),
    )
    .filter(([, text]) => /\breleased\b/i.test(JSON.stringify(text)))
    .map(([key]) => key);

  expect(others.filter((key) => !aboutReleasing.includes(key))).toEqual([]);
});
