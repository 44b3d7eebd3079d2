import { createElement } from 'react';

import { expect, test } from 'vitest';

import { SourceLinks } from '../../../../dashboard/src/records/source-links.tsx';
import { rendered } from './rendered.ts';

test('the address of a source is one piece from left to right, whatever the direction of its page', () => {
  const page = rendered(
    createElement(SourceLinks, { sources: ['https://www.example.org/matches/one-two/'] }),
  );

  const pieces = [...page.matchAll(/<bdi[^>]*>(.*?)<\/bdi>/gs)];
  expect(pieces.map(([, inner = '']) => inner.replaceAll(/<[^>]*>/g, ''))).toEqual([
    'example.org/matches/one-two/',
  ]);
});
