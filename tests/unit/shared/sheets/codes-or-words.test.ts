/** What of a cell that may name several codes is kept in its writer's words. */
import { describe, expect, test } from 'vitest';

import { codesOrWordsReader } from '#shared/sheets/cell-readers';

const read = (text: string) => {
  const { text: codes, words } = codesOrWordsReader('supportTypes')(text, 'en');
  return [codes, words ?? []];
};

describe('words that no code answers', () => {
  test.each([
    ['Juggling, including for children', '', ['Juggling, including for children']],
    [
      'Juggling, dancing; fire eating, if asked',
      '',
      ['Juggling, dancing', 'fire eating, if asked'],
    ],
    ['تدريب على الشعوذة، للأطفال', '', ['تدريب على الشعوذة، للأطفال']],
    // Of a list that names codes, what is between commas is an entry of the list.
    ['Training, juggling, dancing', 'training', ['juggling', 'dancing']],
    ['Training; juggling, dancing', 'training', ['juggling, dancing']],
    ['Training', 'training', []],
    ['TBC, n/a', '', []],
    ['juggling, TBC', '', ['juggling']],
    ['', '', []],
  ])('%j is %j and %j', (text, codes, words) => {
    expect(read(text)).toEqual([codes, words]);
  });
});
