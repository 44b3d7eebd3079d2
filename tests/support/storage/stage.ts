/** Tables on which every route has something to do, set up once; each trial works on a fork of one. */
import { termTables } from '#shared/reading/term-files';

import { introducedMatch } from '../exchanges.ts';
import { born, type Living, step } from '../lives.ts';
import { aMatch, aProposal, type Matched } from '../matches.ts';
import { movedOn, type Pair, startMerging, twinOf } from '../merging.ts';
import type { MemoryTable } from '#functions/store/table/memory-table';
import { importRows, realRows } from '../public-record.ts';
import { sendAll } from '../mails.ts';
import { secondPolicy } from '../rebuilds.ts';
import { aScene, etag, type Scene } from '../refusals/scene.ts';
import { anOfferBody, aPledgeBody } from '../submissions.ts';
import { aRealWorld, openWorld, type World } from '../world.ts';
import { readSettings } from './storage-under-test.ts';

export const contact = { name: 'A synthetic person', email: 'person@example.org' };

/** In which state of the whole product a call is made. */
export type Setting = 'at rest' | 'building' | 'ready' | 'real record' | 'merging' | 'merged';

export type Stage = {
  readonly scene: Scene;
  /** Released, each with a contact, and suited to each other. */
  readonly pledge: Living;
  readonly offer: Living;
  readonly proposed: Matched;
  readonly agreed: Matched;
  /** What the offer's party told the Secretariat of the pair. */
  readonly interest: { readonly id: string };
  /** Both sides have accepted to see each other's contact. */
  readonly introduced: Matched;
  /** The legal network and another record of the register for it. */
  readonly twin: Pair;
  /** Files that are written for the officer. */
  readonly files: { readonly begun: string; readonly whole: string };
  readonly tables: Readonly<Record<Setting, MemoryTable>>;
  readonly real: World;
};

const inForce = async (world: World, kind: 'pledge' | 'offer'): Promise<Living> => {
  const body =
    kind === 'pledge'
      ? aPledgeBody(world.parties.state, {
          contact,
          financingPartners: ['Synthetic Legal Network'],
        })
      : anOfferBody(world.parties.stakeholder, { contact });
  const living = await born(world, kind, body);
  await step(world, living, 'acceptance', 'release');
  return living;
};

const releaseBoth = async (world: World, { id }: Matched): Promise<void> => {
  for (const as of ['state', 'stakeholder'] as const) {
    const { version } = (await world.call('getMatch', { as, path: { id } })).body;
    const headers = { 'if-match': etag(version) };
    await world.call('releaseMatch', { as, path: { id }, body: {}, headers });
  }
};

const mustSucceed = async (answer: ReturnType<World['call']>): Promise<void> => {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`The stage could not be set: ${text}`);
};

/** Its clock goes on by a minute with every look, so each call makes one step. */
const buildUntilReady = async ({ call }: World): Promise<void> => {
  for (let steps = 1; steps <= 10; steps += 1) {
    const { text } = await call('buildGeneration', { as: 'officer', path: { name: 'g2' } });
    if (text.includes('"state":"ready"')) return;
  }
  throw new Error('The generation is not ready');
};

const beginFile = async (world: World, name: string): Promise<string> => {
  const answer = await world.call('startExport', { as: 'officer', path: { name } });
  return answer.body.id as string;
};

/** Of the day before calls are tried. */
const twoFiles = async ({ table, parties }: World): Promise<Stage['files']> => {
  const world = openWorld(table, parties, { now: () => '2026-02-28T00:00:00.000Z' }, 50_000);
  const begun = await beginFile(world, 'offers.csv');
  const whole = await beginFile(world, 'register.xlsx');
  for (let steps = 1; steps <= 20; steps += 1) {
    const { body } = await world.call('continueExport', { as: 'officer', path: { id: whole } });
    if (body.state === 'done') return { begun, whole };
  }
  throw new Error('The file is not written');
};

export const setStage = async (): Promise<Stage> => {
  const scene = await aScene();
  const { world } = scene;
  await mustSucceed(
    world.call('editMailChoices', {
      as: 'officer',
      body: { language: 'en', atOnce: true, digest: 'daily' },
      headers: { 'if-match': etag(0) },
    }),
  );
  const pledge = await inForce(world, 'pledge');
  const offer = await inForce(world, 'offer');
  for (const [route, as, { id }] of [
    ['commentPledge', 'state', pledge],
    ['commentOffer', 'stakeholder', offer],
  ] as const)
    await mustSucceed(world.call(route, { as, path: { id }, body: { text: 'Among colleagues' } }));
  const said = await world.call('sayInterest', {
    as: 'stakeholder',
    path: { id: pledge.id },
    body: { says: 'interested', offerId: offer.id },
  });
  const proposed = await aProposal(world);
  const agreed = await aMatch(world, 'agreed');
  const introduced = await introducedMatch(world);
  const twin = await twinOf(world);
  await releaseBoth(world, await aMatch(world, 'agreed'));
  await world.settle();
  await mustSucceed(world.call('freezeReport', { as: 'officer', body: { edition: 'grf-2019' } }));
  await world.sequence();
  const files = await twoFiles(world);
  // Days later, so that what waits is too late and may be sent again.
  const later = () => '2026-02-01T00:00:00.000Z';
  await sendAll({ ...world.dependencies, now: later }, undefined);
  const rest = world.table.fork();
  await mustSucceed(world.call('startGeneration', { as: 'officer', body: secondPolicy }));
  const building = world.table.fork();
  await buildUntilReady(world);
  const ready = world.table.fork();
  const real = await aRealWorld();
  await mustSucceed(importRows(real, realRows.slice(0, 2)));
  await real.settle();
  // Files that a first call loads take time of their own, which a made-up clock would pass over.
  await readSettings(rest);
  await termTables('en');
  const merging = openWorld(rest.fork(), world.parties);
  await mustSucceed(startMerging(merging, twin));
  const mergingTable = merging.table.fork();
  await movedOn(merging, twin.goes);
  const tables = {
    'at rest': rest,
    building,
    ready,
    'real record': real.table.fork(),
    merging: mergingTable,
    merged: merging.table.fork(),
  };
  const interest = { id: said.body.id as string };
  return {
    scene,
    files,
    pledge,
    offer,
    interest,
    proposed,
    agreed,
    introduced,
    twin,
    tables,
    real,
  };
};
