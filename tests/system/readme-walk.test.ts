import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';

import { sharedProduct } from '#tests/support/shared-products';
import { settled } from '#tests/support/settled';

const root = path.resolve(import.meta.dirname, '../..');

/** The shell lines of the README's walk, block by block. */
const walk = (): readonly string[] => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const section = readme.split("## A minute's walk")[1]?.split('\n## ')[0] ?? '';
  return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, lines]) => lines ?? '');
};

const hasCurl = spawnSync('curl', ['--version']).status === 0;

type Cell = {
  readonly area: string;
  readonly region: string;
  readonly openOffers: number;
  readonly pledgeRecords: number;
};

test.skipIf(!hasCurl)(
  'the lines of the README submit, show the suggestion and why, the coverage and a file that agrees',
  async () => {
    const [submit = '', suggestions = '', explain = '', figures = ''] = walk();
    const product = await sharedProduct(inject('sharedProducts'), 'real');
    const sh = (lines: string): string => {
      const here = lines.replace(/^URL=.*$/m, `URL=${product.url}`);
      return execFileSync('bash', ['-ec', here], { encoding: 'utf8' });
    };
    const names = sh(`${submit}\necho "$PLEDGE $OFFER $OFFICER"`).trim().split(' ');
    const [pledge = '', offer = '', officer = ''] = names;
    await settled(product);

    const given = `URL=${product.url}\nPLEDGE=${pledge}\nOFFER=${offer}\nOFFICER=${officer}\n`;
    const [first] = (
      JSON.parse(sh(given + suggestions)) as {
        items: {
          counterpart: { id: string };
          score: number;
          explanation: { parts: { points: number }[] };
        }[];
      }
    ).items;
    // Without an address, the command asks the run that keeps its data in `.local`.
    const table = sh(`${given}${explain.trim()} --data ${product.directory}`);
    const [coverageLine = '', csvLine = ''] = figures.trim().split('\n');
    const { cells } = JSON.parse(sh(given + coverageLine)) as { cells: Cell[] };
    const rows = parse(sh(given + csvLine), { columns: true, bom: true }) as Record<
      string,
      string
    >[];

    expect(offer.endsWith(first?.counterpart.id ?? 'none')).toBe(true);
    expect(first?.explanation.parts.reduce((sum, { points }) => sum + points, 0)).toBe(
      first?.score,
    );
    expect(table).toContain('The two are suggested to each other.');
    expect(table).toMatch(
      new RegExp(`^Score +${first?.score} of 1000  \\d+ of 10 parts known$`, 'm'),
    );
    expect(cells.find(({ region }) => region === 'anywhere')?.openOffers).toBe(1);
    for (const cell of cells) {
      const row = rows.find(
        (each) => each['region'] === cell.region && each['stakeholder_type'] === 'all',
      );
      expect([row?.['pledge_records'], row?.['open_offers']]).toEqual([
        String(cell.pledgeRecords),
        String(cell.openOffers),
      ]);
    }
  },
);
