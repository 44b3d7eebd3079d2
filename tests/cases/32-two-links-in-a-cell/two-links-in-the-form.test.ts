import { expect, it } from 'vitest';

import { givenBy } from '#dashboard/kept/answers-given';
import { checkAnswers } from '#dashboard/forms/answers/check-answers';
import { readForm } from '#dashboard/forms/answers/read-submission';

const offer = (sources: string) =>
  readForm(
    'offer',
    givenBy([
      ['title', 'A title'],
      ['language', 'en'],
      ['availability', 'open'],
      ['components', 'k1'],
      ['c.k1.area', 'A1'],
      ['c.k1.text', 'Text'],
      ['sources', sources],
    ]),
  );

const [first, second] = ['https://example.org/a', 'http://example.org/b?c=1,2;3'];

it.each([
  `${first}\n${second}`,
  `${first}\r\n\r\n ${second} `,
  `${first} ${second}`,
  `${first}; ${second}`,
  `${first};${second}`,
  `${first}, ${second},`,
  `${first}\t${second}`,
  `\u200E${first}\u2028${second}\u00A0`,
])('two addresses in one field are two: %j', async (sources) => {
  const read = offer(sources);

  expect(read.content).toMatchObject({ sources: [first, second] });
  expect(await checkAnswers('offer', read)).toEqual([]);
});

it('what is no address between them is refused, and not joined to one', async () => {
  const problems = await checkAnswers('offer', offer(`${first} and ${second}`));

  expect(problems).toMatchObject([{ pointer: '/sources/1', code: 'notALink' }]);
});
