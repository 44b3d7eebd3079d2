import { describe, expect, test } from 'vitest';

import { wordsOfRecord } from '#shared/reading/likeness/words-of-record';

describe('the words of a record', () => {
  test('are compared by their beginning and told as they were first written', () => {
    const words = wordsOfRecord('Interviewers of the Office; interviewing');

    expect([...words]).toEqual([
      ['intervi', 'Interviewers'],
      ['the', 'the'],
      ['office', 'Office'],
    ]);
  });

  test('are the same in Arabic with and without what is written onto a word', () => {
    const beginnings = (text: string) => [...wordsOfRecord(text).keys()];

    expect(beginnings('والقضاة')).toEqual(beginnings('قضاة'));
    expect(beginnings('للقضاة')).toEqual(beginnings('القضاة'));
  });

  test('are the same whatever their accents and their order', () => {
    const sorted = (text: string) => [...wordsOfRecord(text).keys()].sort();

    expect(sorted('réception des demandes')).toEqual(sorted('demandes des reception'));
  });
});
