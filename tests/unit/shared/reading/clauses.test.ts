import { describe, expect, test } from 'vitest';

import { clausesOf } from '#shared/reading/clauses';
import { normalise } from '#shared/reading/normalise';
import { numberedPartsOf } from '#shared/reading/numbered-parts';
import { sentencesOf } from '#shared/reading/sentences';
import { wordsOf } from '#shared/reading/words';

const sentences = (text: string): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

const parts = (text: string): readonly string[] =>
  numberedPartsOf(text).map(({ start, end }) => text.slice(start, end).trim());

const clauses = (text: string, contrast?: string): readonly string[] => {
  const words = wordsOf(normalise(text));
  const contrasts = contrast === undefined ? [] : [text.indexOf(contrast)];
  return clausesOf(text, words, sentencesOf(text), numberedPartsOf(text), contrasts).map(
    ({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end),
  );
};

describe('sentences', () => {
  test('end at stops, question marks and line breaks', () => {
    expect(sentences('We train. Who helps? هل من معين؟ نعم.\nA title\r\n\r\nmore')).toEqual([
      'We train.',
      'Who helps?',
      'هل من معين؟',
      'نعم.',
      'A title',
      'more',
    ]);
  });

  test.each([
    'Under Art. 12 of Act No. 45 the U.S. funds e.g. laptops, approx. 30 for Dr. J. Doe.',
    'Un montant de 2.5 millions, p. ex. pour M. Doe et cf. art. 3.',
    'El decreto núm. 12, pág. 3, de EE. UU. y la Sra. Doe.',
    '1. Training for all',
  ])('do not end within "%s"', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test.each(['Il va vers l’est. Nous formons.', 'Fixer le cap. Puis agir.', 'بمرافقة منّا. نعم.'])(
    'end in "%s", whose first one ends with a word that may be an abbreviation',
    (text) => {
      expect(sentences(text)).toHaveLength(2);
    },
  );

  test('end after "no" when no number follows it', () => {
    expect(sentences('The answer is no. We ask nothing.')).toHaveLength(2);
  });
});

describe('numbered parts', () => {
  test('count on from the first, whatever they are counted by', () => {
    expect(parts('We will (a) train staff, and (b) hire.')).toEqual([]);
    expect(parts('We will: (a) train staff, and (b) hire.')).toEqual([
      '(a) train staff, and',
      '(b) hire.',
    ]);
    expect(parts('1. Train.\n2. Hire.\nMore to come.')).toEqual(['1. Train.', '2. Hire.']);
    expect(parts('٢) تدريب')).toEqual([]);
    expect(parts('١) تدريب.\n٢) توظيف.')).toEqual(['١) تدريب.', '٢) توظيف.']);
  });

  test('are not begun by a number that refers to one', () => {
    expect(parts('(1) Train. (2) Hire. Partners may help with (1) and under (2).')).toHaveLength(2);
  });
});

describe('clauses', () => {
  test('are parted by semicolons, colons and dashes, but not within a time or an address', () => {
    expect(clauses('We train; they pay – at 10:30, see https://example.org: done')).toEqual([
      'We train',
      'they pay',
      'at 10:30, see https://example.org',
      'done',
    ]);
  });

  test('begin anew with a word of contrast', () => {
    expect(clauses('We ask for laptops but not for money.', 'but')).toEqual([
      'We ask for laptops',
      'but not for money',
    ]);
  });

  test('hold every word once', () => {
    const text = '(1) We train: judges; clerks. (2) Others – UNHCR – pay.\nNo more.';
    const words = wordsOf(normalise(text));
    const read = clausesOf(text, words, sentencesOf(text), numberedPartsOf(text), []);

    expect(read.flatMap(({ from, to }) => words.slice(from, to))).toEqual(words);
  });
});
