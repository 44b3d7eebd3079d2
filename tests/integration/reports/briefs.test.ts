/** Briefs of parties, and the forum's dates: the same figures as the files, and nothing that is not public. */
import { beforeAll, describe, expect, test } from 'vitest';

import { listBriefs, readBrief } from '#functions/handlers/reports/briefs';
import type { Table } from '#functions/table';
import type { DocumentView } from '#shared/contract/files/document-views';
import { documentSchema } from '#shared/contract/files/document-views';
import { textsOfDocument } from '#shared/report/document';
import { comingDates } from '#shared/domain/reporting/coming-dates';
import { languages } from '#shared/vocabulary/label';
import { readCsv } from '#tests/support/exported';
import { aBusyWorld } from '#tests/support/operations';
import { importRows, realRows } from '#tests/support/public-record';
import { freeze } from '#tests/support/reports';
import { unzip } from '#tests/support/unzip';
import type { World } from '#tests/support/world';

type Party = { readonly id: string; readonly name: string };

describe('briefs', () => {
  let world: World;
  let parties: readonly Party[];
  const brief = async (id: string, query: Record<string, string> = {}): Promise<DocumentView> =>
    documentSchema.parse((await world.call('getBrief', { path: { id }, query })).body);
  const listIn = ({ blocks }: DocumentView): readonly string[] =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

  beforeAll(async () => {
    world = await aBusyWorld('real');
    await importRows(world, realRows);
    await world.settle();
    parties = (await world.call('listBriefs')).body.items as readonly Party[];
  });

  test('are there for every party of the public record, with the counts of its files', async () => {
    const [pledges, offers] = [await readCsv(world, 'pledges'), await readCsv(world, 'offers')];
    const names = new Set([...pledges, ...offers].map((row) => row['entity_name'] ?? ''));

    expect(parties.map(({ name }) => name).sort()).toEqual([...names].sort());
    for (const { id, name } of parties) {
      const own = pledges.filter(
        (row) => row['entity_name'] === name || row['joint_partners']?.split('; ').includes(name),
      );
      const open = own.filter((row) => row['coverage'] === 'open');
      expect(listIn(await brief(id))[0]).toContain(`support: ${open.length}, of ${own.length}.`);
    }
  });

  test('say the same in the file as on the page, in every language', async () => {
    const [{ id } = { id: '' }] = parties;
    for (const language of languages) {
      const { bytes } = await world.call('getBriefFile', { path: { id }, query: { language } });
      const xml = unzip(bytes).find(({ name }) => name === 'word/document.xml')?.text ?? '';
      const texts = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</g)].map(([, text]) => text);

      expect(texts).toEqual(
        textsOfDocument(await brief(id, { language })).map((text) =>
          text.replaceAll('&', '&amp;').replaceAll("'", '&apos;'),
        ),
      );
    }
  });

  test('read nothing strongly, and the whole record only for a party that has a brief', async () => {
    const reads: string[] = [];
    const table: Table = {
      ...world.table,
      page: (partition, from, limit, consistency = 'strong') => {
        reads.push(`${consistency} ${partition}`);
        return world.table.page(partition, from, limit, consistency);
      },
      getMany: (keys, consistency = 'strong') => {
        reads.push(`${consistency} keys`);
        return world.table.getMany(keys, consistency);
      },
    };
    const read = async (answer: Promise<{ readonly ok: boolean }>) => {
      reads.length = 0;
      const { ok } = await answer;
      return { ok, reads: reads.map((each) => each.replace(/#g1#.*/, '')) };
    };
    const needed = { ...world.dependencies, table };
    const of = (id: string) => readBrief(needed)({ path: { id }, query: { language: 'en' } });
    const [{ id } = { id: '' }] = parties;

    const whole = ['PLEDGE', 'OFFER', 'MATCH'].map((kind) => `eventual PUB#${kind}`);
    const { ok, reads: ofList } = await read(listBriefs(needed)());
    expect([ok, new Set(ofList)]).toEqual([true, new Set(['eventual PUB#INDEX', 'eventual keys'])]);
    expect((await read(of('0123456789abcdef'))).reads).toEqual(['eventual PUB#INDEX']);
    expect(new Set((await read(of(id))).reads)).toEqual(new Set(['eventual PUB#INDEX', ...whole]));
  });

  test('of a report stay as it was frozen', async () => {
    const report = await freeze(world, { edition: 'grf-2027' });
    const [{ id } = { id: '' }] = parties;

    const frozen = await brief(id, { report: String(report.number) });

    expect(listIn(frozen)).toEqual(listIn(await brief(id)));
    expect(JSON.stringify(frozen.blocks)).toContain('From report 1');
  });

  test('are of nobody whose records are not public', async () => {
    const { state } = world.parties;

    expect((await world.call('getBrief', { path: { id: state } })).status).toBe(404);
    expect((await world.call('getBriefFile', { path: { id: state } })).status).toBe(404);
  });
});

describe('the calendar of the forum', () => {
  test('names a public page for each date, and is a calendar that others read', async () => {
    const world = await aBusyWorld('real');
    const { dates } = (await world.call('getCalendar')).body;

    expect(dates.length).toBeGreaterThan(5);
    for (const { source } of dates) expect(source).toMatch(/^https:\/\//);
    for (const language of languages) {
      const { text } = await world.call('getCalendarFile', { query: { language } });
      const lines = text.split('\r\n');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(dates.length);
      expect(text.replaceAll('\r\n ', '')).toContain(
        'DTSTART;VALUE=DATE:20260316\r\nDTEND;VALUE=DATE:20260317',
      );
    }
  });

  test('reckons what is to come from a day, and keeps nothing of it', () => {
    expect(comingDates('2025-12-17').map(({ id }) => id)[0]).toBe('progress-review-2025');
    expect(comingDates('2025-12-18').map(({ id }) => id)).toEqual([
      'briefing-2026-03',
      'briefing-2026-10',
      'grf-2027',
    ]);
    expect(comingDates('2028-01-01')).toEqual([]);
  });
});
