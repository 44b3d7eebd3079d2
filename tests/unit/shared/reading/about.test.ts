import { describe, expect, test } from 'vitest';

import { aboutOf, topicWordsOf } from '#shared/reading/about';
import { searchedRecord } from '#shared/reading/searched-record';
import { recordText, smallTables } from '#tests/support/reading/small-tables';

const { index } = smallTables({
  topics: {
    backlog: { strong: ['pending case*', 'undecided file*', 'arrears'] },
    coi: { strong: ['country report*', 'sources on a country', 'country law'] },
    interpretation: { strong: ['interpreter*', 'mother tongue', 'sworn translator*'] },
    reception: { strong: ['shelter*', 'beds', 'shelter law'] },
    biometrics: { strong: ['fingerprint*', 'iris', 'facial image*'] },
    'legal-aid': { strong: ['duty lawyer*', 'defender*', 'advice desk*'] },
  },
  'support-types': { training: { strong: ['course*'] } },
});

const about = (text: string, title = '') =>
  aboutOf(topicWordsOf(searchedRecord(recordText({ text, title }), index), index.wordCodes));

describe('what a record is about', () => {
  test('is told by single words of the terms of topics, where none of the terms stands', () => {
    expect([...about('Undecided files in arrears pile up.').keys()]).toEqual(['backlog']);
  });

  test('is told less by a word that several topics use', () => {
    const alone = about('Country.').get('coi') ?? 0;
    const shared = about('Rules of law.').get('coi') ?? 0;

    expect(alone).toBeGreaterThan(shared);
  });

  test('is told once by a word that is said again, and more where it stands in the title', () => {
    const once = about('Beds.').get('reception') ?? 0;

    expect(about('Beds, beds and beds.').get('reception')).toBe(once);
    expect(about('Beds.', 'Beds').get('reception')).toBeGreaterThan(once);
  });

  test('is not told by words that every topic uses, nor by terms of other kinds', () => {
    expect(about('Courses for the staff.')).toEqual(new Map());
  });
});
