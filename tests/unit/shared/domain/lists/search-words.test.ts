import { describe, expect, test } from 'vitest';

import { foldedWords, joinedWords, wordsAnswer } from '#shared/domain/lists/search-words';

const answers = (text: string, asked: string): boolean =>
  wordsAnswer(joinedWords(foldedWords(text)), foldedWords(asked));

describe('a search', () => {
  test.each([
    ['Formation des décideurs', 'decideurs'],
    ['Formation des decideurs', 'DÉCIDEURS'],
    ['Œuvre d’accueil', 'oeuvre'],
    ['Capacitación jurídica', 'capacitacion juridica'],
    ['تدريب صانعي القرار', 'قرار'],
    ['إجراءات اللجوء', 'اجراءات لجوء'],
    ['الدعم والتدريب', 'تدريب'],
    ['دَعْم', 'دعم'],
    ['Training of judges', 'judges train'],
    ['Phase 2', '2'],
  ])('finds %j by %j', (text, asked) => {
    expect(answers(text, asked)).toBe(true);
  });

  test.each([
    ['Training of judges', 'raining'],
    ['Training of judges', 'training police'],
    ['Partnership', 'ship'],
  ])('does not find %j by %j', (text, asked) => {
    expect(answers(text, asked)).toBe(false);
  });

  test('for nothing but signs finds everything, since it asks for nothing', () => {
    expect(answers('Training', '…')).toBe(true);
  });
});
