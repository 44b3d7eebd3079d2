/** Stored data is parsed where it is read; a cast says of a value what nobody looked at. */
import { expect, test } from 'vitest';

import { codeOf, sourceFiles } from '#tests/support/source-files';

const castsIn = (text: string): readonly string[] => {
  const code = codeOf(text).replaceAll(/\b(?:import|export)\b[^;]*?\bfrom\b[^;]*;/g, '');
  return code.match(/\bas (?!const\b)[\w{[(][^\n]{0,40}/g) ?? [];
};

/** What each room may have at most: a number goes down, and never up. */
const most = { 'functions/store/': 21, 'functions/handlers/': 48 } as const;

test.each(Object.entries(most))('%s casts no more than %i times', (room, count) => {
  const casts = sourceFiles
    .filter(({ name }) => name.startsWith(room))
    .flatMap(({ name, text }) => castsIn(text).map((cast) => `${name}: ${cast}`));
  console.log(`${room} ${casts.length} casts`);
  expect(casts.length, casts.join('\n')).toBeLessThanOrEqual(count);
});
