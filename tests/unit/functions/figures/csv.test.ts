import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toCsv } from '#functions/handlers/figures/export-file';
import { csvSigns, dialects } from '#shared/contract/files/export-dialects';
import type { Cell } from '#shared/export/cells';
import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';
import { sampled } from '#tests/support/sampled';

const names = ['id', 'a "title"', 'x,y;z'];
const columns = names.map((name) => ({ name, type: 'text' as const }));

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[a"',;\r\n\t=+@ .-]{0,8}$/),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const row = fc.tuple(cell, cell, cell);

/** As a library of many years writes the same. */
const byLibrary = (
  rows: readonly (readonly Cell[])[],
  dialect: (typeof dialects)[number],
  goesOn: boolean,
): string => {
  const { delimiter, decimal, isGuarded } = csvSigns[dialect];
  const cells = rows.map((each) =>
    each.map((value) => (isGuarded ? spreadsheetSafe(value) : value)),
  );
  return stringify(cells, {
    header: !goesOn,
    columns: names,
    delimiter,
    bom: isGuarded && !goesOn,
    quoted_string: isGuarded,
    record_delimiter: '\r\n',
    quoted_match: /[\r\n]/,
    cast: { boolean: String, number: (value) => String(value).replace('.', decimal) },
  });
};

test.each(dialects)(
  'CSV in the dialect %s is what a library writes, whatever the cells',
  (dialect) => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.boolean(), (rows, goesOn) => {
        const given = rows.map((cells) =>
          Object.fromEntries(names.map((name, place) => [name, cells[place] ?? null])),
        );
        expect(toCsv(columns, given, dialect, goesOn)).toBe(byLibrary(rows, dialect, goesOn));
      }),
      { numRuns: sampled(300, 5_000) },
    );
  },
);
