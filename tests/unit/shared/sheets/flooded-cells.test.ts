/** That the cells of a file are read in time that grows no faster than they do: no limit of a field ends them before. */
import { describe, expect, test } from 'vitest';

import { placesNamed } from '#shared/naming/places-named';
import { readGridCell } from '#shared/sheets/read-grid-cell';
import { rowColumns } from '#shared/sheets/row-columns';

const floods = { blanks: ' ', 'line breaks': '\n', semicolons: ';', quotes: ";'" } as const;

const floodOf = (sign: string, size: number): string => `a${sign.repeat(size / sign.length)}b`;

/** What this thread alone worked, in milliseconds: other tests run at the same time. */
const worked = (work: () => unknown): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

const unnoticed = 25; // milliseconds
/** A text of four times the length is four times the work; its square is sixteen times. */
const most = 9;

/** Undefined where nothing is wrong. The first look warms up what later ones find made. */
const faultOf = (read: (size: number) => unknown, size: number): string | undefined => {
  let [whole, quarter] = [Infinity, Infinity];
  for (let tries = 0; tries < 3; tries += 1) {
    whole = Math.min(
      whole,
      worked(() => read(size)),
    );
    if (whole <= unnoticed) return undefined;
    quarter = Math.min(
      quarter,
      worked(() => read(size / 4)),
    );
    if (whole <= most * quarter) return undefined;
  }
  return `${Math.round(whole)} ms, and ${Math.round(quarter)} ms for a quarter of it`;
};

describe.each(Object.entries(floods))('a cell full of %s', (_, sign) => {
  test('is read in time, in whichever column it stands', () => {
    const faults = rowColumns.flatMap((column) => {
      const read = (size: number) => readGridCell(column, { text: floodOf(sign, size) }, 'en');
      return faultOf(read, 20_000) ?? [];
    });

    expect(faults).toEqual([]);
  });

  test('names no place in time', () => {
    expect(faultOf((size) => placesNamed(floodOf(sign, size)), 4_800)).toBeUndefined();
  });
});
