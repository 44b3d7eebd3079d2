import { describe, expect, test } from 'vitest';

import { findTerms, hitsThatStand, mostSpecific } from '#shared/reading/find-terms';
import { passageOf, withClauses } from '#shared/reading/passage';
import { smallTables } from '#tests/support/reading/small-tables';

/** The words of the text that a phrase finds; null where it finds none. */
const foundBy = (phrase: string, text: string): string | null => {
  const { index } = smallTables({ topics: { backlog: { strong: [phrase] } } });
  const passage = withClauses(passageOf('text', text), []);
  const [hit] = hitsThatStand(passage, findTerms(passage, index));
  return hit ? hit.words.map((word) => passage.words[word]?.plain).join(' ') : null;
};

describe('a phrase', () => {
  test.each([
    ['pending case*', 'Many PENDING cases wait.', 'pending cases'],
    ['arriéré*', 'Un arriere considérable', 'arriere'],
    ['hearing/interview* room*', 'two interviewing rooms', 'interviewing rooms'],
    ['stock of … claims', 'a stock of very old undecided claims', 'stock of claims'],
    ["demandes d'asile", 'les demandes d’asile', 'demandes d asile'],
    ["puissance de l'office/agence", 'la puissance de l’agence', 'puissance de l agence'],
    ['know-how/insight* of', 'the know-how of judges', 'know how of'],
    ['تدريب القضاة', 'وبتدريب القضاة', 'وبتدريب القضاه'],
    ['طلبات معلقة', 'الطلبات المعلّقة', 'الطلبات المعلقه'],
    ['24/7', 'open 24/7', '24'],
  ])('%s is found in "%s"', (phrase, text, words) => {
    expect(foundBy(phrase, text)).toBe(words);
  });

  test.each([
    ['pending case*', 'case pending'],
    ['claim', 'claims'],
    ['stock of … claims', 'a stock of one two three four five six seven claims'],
    ['stock of … claims', 'We hold a stock of. Old claims wait.'],
    ['queue* !shop*', 'the queue at the shops'],
  ])('%s is not found in "%s"', (phrase, text) => {
    expect(foundBy(phrase, text)).toBeNull();
  });

  test('stands where the word that it is not to stand with is in another clause', () => {
    expect(foundBy('queue* !shop*', 'the shops are shut; the queue grows')).toBe('queue');
  });
});

describe('of two codes', () => {
  const found = (text: string): readonly string[] => {
    const { index } = smallTables({
      topics: {
        training: { strong: ['training'] },
        coi: { strong: ['training in country information'] },
      },
    });
    return mostSpecific(findTerms(passageOf('text', text), index)).map(({ term }) => term.code);
  };

  test('the longer term keeps its words to itself', () => {
    expect(found('training in country information')).toEqual(['coi']);
  });

  test('both are found where each has words of its own', () => {
    expect(found('training in country information and training')).toEqual(['coi', 'training']);
  });
});
