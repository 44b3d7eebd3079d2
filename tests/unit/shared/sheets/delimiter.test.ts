import { expect, test } from 'vitest';

import { dividedText } from '#shared/sheets/delimiter';

test.each([
  [',', 'title,text\n1;2;3,b\n'],
  [';', 'title;text;area\n"a, b, c, d, e";x;A1\n'],
  ['\t', 'title\ttext\tarea\na, b\tc\td\n'],
  [';', 'title;text\na;one, two, three\nb;one, two\nc;one\n'],
  [',', 'title\n'],
  [';', 'A register, of this day, for all\ntitle;text;area;kind;language\n'],
] as const)('cells are divided by %j where most lines have equally many', (delimiter, text) => {
  expect(dividedText(text)).toEqual({ delimiter, text });
});

test('a file that states what divides its cells is believed', () => {
  expect(dividedText('sep=;\r\na,b,c;d\r\n')).toEqual({ delimiter: ';', text: 'a,b,c;d\r\n' });
});
