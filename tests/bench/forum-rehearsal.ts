/** The forum's eve on the made-up record: a row for the update of every pledge, a brief of every party and the pack of a report, in a minute, every figure equal in all of them. */
import { createPublicKey } from 'node:crypto';

import { rowsIn } from '#infra/commands/pack-content';
import { checkPack, readWholePack } from '#infra/commands/pack-faults';
import { readMadeUpWorld } from '#infra/made-up/made-up-files';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { DocumentView } from '#shared/contract/files/document-views';
import { languages } from '#shared/vocabulary/label';
import { readFile, readJson } from '#tests/support/exported';
import { aDemoWorld } from '#tests/support/demo-world';
import { freeze, packOfReport } from '#tests/support/reports';
import type { World } from '#tests/support/world';

import type { Report } from './support/report.ts';

const goalSeconds = 60;

const briefsOf = async (world: World): Promise<readonly DocumentView[]> => {
  const { items } = (await world.call('listBriefs')).body as { items: readonly { id: string }[] };
  const briefs: DocumentView[] = [];
  for (const [at, { id }] of items.entries()) {
    const language = languages[at % languages.length] ?? 'en';
    const path = { id };
    briefs.push((await world.call('getBrief', { path })).body as DocumentView);
    await world.call('getBriefFile', { path, query: { language } });
  }
  return briefs;
};

/** Of an English brief: how many pledge components it tells, by its own words. */
const pledgesToldBy = ({ blocks }: DocumentView): number => {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const [, all = ''] = /, of ([\d,]+)\.$/.exec(items[0] ?? '') ?? [];
  return Number(all.replaceAll(',', ''));
};

type Counted = { readonly what: string; readonly counts: readonly number[] };

/** The same number by each way that tells it, of code that does not know the others. */
const countsOf = async (
  world: World,
  pack: Uint8Array,
  briefs: readonly DocumentView[],
): Promise<readonly Counted[]> => {
  const { totals } = (await world.call('getReleasedCoverage')).body as Coverage;
  const whole = totals.find(({ area, region }) => area === 'all' && region === 'all');
  const { files } = readWholePack(pack);
  const figures = new Map(
    rowsIn(files, 'data/figures.ndjson').map((row) => [row['figure'], Number(row['value'])]),
  );
  const pledges = (await readJson(world, 'pledges')).rows as readonly Record<string, string>[];
  const offers = (await readJson(world, 'offers')).rows as readonly Record<string, string>[];
  const forum = (await readJson(world, 'forum')).rows as readonly Record<string, string>[];
  const records = (rows: typeof pledges): number =>
    new Set(rows.map((row) => row['record_id'])).size;
  const joint = pledges.flatMap((row) => (row['joint_partners'] ?? '').split('; ').filter(Boolean));
  const led = new Set([...pledges, ...offers].map((row) => row['entity_name']));
  return [
    {
      what: 'open pledge components',
      counts: [
        whole?.pledgeComponents.open ?? -1,
        figures.get('pledges.components?area=stated&coverage=open') ?? 0,
        pledges.filter((row) => row['coverage'] === 'open' && row['area'] !== null).length,
      ],
    },
    {
      what: 'rows for the forum, one a record',
      counts: [
        forum.length,
        rowsIn(files, 'data/forum.ndjson').length,
        records(pledges) + records(offers),
        (figures.get('pledges.records') ?? 0) + (figures.get('offers.records') ?? 0),
      ],
    },
    {
      what: 'pledge components told by all briefs, those of partners told by each',
      counts: [
        briefs.reduce((sum, brief) => sum + pledgesToldBy(brief), 0),
        (figures.get('pledges.components') ?? 0) + joint.filter((name) => led.has(name)).length,
      ],
    },
  ];
};

export const run = async (): Promise<Report> => {
  const world = await aDemoWorld(readMadeUpWorld());
  const began = performance.now();
  const forum = await readFile(world, 'forum.csv');
  const briefs = await briefsOf(world);
  await freeze(world, { edition: 'grf-2027' });
  const pack = await packOfReport(world, 1);
  const seconds = (performance.now() - began) / 1000;
  const key = createPublicKey((await world.call('getReportKey')).body.pem as string);
  const { faults } = checkPack(pack, key);
  const counts = await countsOf(world, pack, briefs);
  for (const { what, counts: each } of counts) console.log(`${what}: ${each.join(' = ')}`);
  console.log(
    `${forum.text.split('\r\n').length - 2} rows for the forum, ${briefs.length} briefs, a pack of ${pack.length} bytes, ${faults.length} faults in it`,
  );
  const isEqual = counts.every(({ counts: [first, ...others] }) =>
    others.every((other) => other === first),
  );
  return {
    bench: 'forum-rehearsal',
    figure: Number(seconds.toFixed(1)),
    unit: 'seconds',
    goal: `at most ${goalSeconds}, with every figure equal`,
    holds: seconds <= goalSeconds && isEqual && faults.length === 0,
  };
};
