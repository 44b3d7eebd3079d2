/**
 * A canary in every field that not everybody may read, made from the descriptions of the fields, and in whatever is written
 * beside records: found where its readers read it, and in nothing that anybody else gets.
 */
import { beforeAll, describe, expect, test } from 'vitest';

import { componentFields } from '#shared/domain/fields/component-fields';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { Canary } from '#tests/support/canaries/canary';
import {
  aCanaryWorld,
  type CanaryWorld,
  confidential,
  readers,
  wordless,
  wordsOfOwn,
} from '#tests/support/canaries/canary-world';
import { readBy } from '#tests/support/every-read';
import { writtenFile } from '#tests/support/export-jobs';
import { aSender, sendAll } from '#tests/support/mails';
import { aPledgeBody } from '#tests/support/submissions';
import { unzip } from '#tests/support/unzip';
import { openWorld } from '#tests/support/world';

const names = Object.keys(readers);

let scene: CanaryWorld;
let secrets: readonly Canary[];
/** Which canaries stand in what somebody got, by what it was. */
let found: readonly { readonly who: string; readonly what: string; readonly canary: Canary }[];
let read = 0;

const word = /kq7\d{4}zx9v|(?:199\d|20[6-9]\d)-\d\d-\d\d/gi;

/** Of all canaries those in a text: each word that looks like one is looked up, so that a text is read once. */
const foundIn = (text: string, byWord: ReadonlyMap<string, Canary>): readonly Canary[] => [
  ...new Set([...text.matchAll(word)].flatMap(([each]) => byWord.get(each.toLowerCase()) ?? [])),
];

const wordsOf = (canaries: readonly Canary[]): ReadonlyMap<string, Canary> =>
  new Map(canaries.map((canary) => [canary.word.toLowerCase(), canary]));

const textOfWorkbook = (bytes: Uint8Array): string =>
  unzip(bytes)
    .map(({ text }) => text)
    .join('\n');

/** Lines that a mail breaks are whole again, and what it encodes is read. */
const readableMail = (mail: string): string => {
  const whole = mail.replaceAll(/=\r?\n/g, '');
  const encoded = [...mail.matchAll(/(?:[A-Za-z0-9+/]{60,}={0,2}\r?\n)+[A-Za-z0-9+/=]*/g)];
  return [whole, ...encoded.map(([text]) => Buffer.from(text, 'base64').toString('utf8'))].join(
    '\n',
  );
};

beforeAll(async () => {
  scene = await aCanaryWorld();
  secrets = confidential(scene);
  const byWord = wordsOf(secrets);
  const all: (typeof found)[number][] = [];
  for (const name of names) {
    for (const { what, answer } of await readBy(
      scene.world,
      { name, who: readers[name] },
      scene.ids,
    )) {
      read += 1;
      const text = `${answer.text}\n${JSON.stringify(answer.headers)}`;
      for (const canary of foundIn(text, byWord)) all.push({ who: name, what, canary });
    }
  }
  found = all;
}, 120_000);

const told = ({ who, what, canary }: (typeof found)[number]): string =>
  `${canary.of}, seen by ${who}: ${what}`;

describe('a canary', () => {
  test('stands in every field that holds words or a day, and of the rest each is named', () => {
    for (const [table, own] of [
      [recordFields, [...wordsOfOwn.record, ...wordless.record]],
      [componentFields, [...wordsOfOwn.component, ...wordless.component]],
    ] as const)
      expect(
        Object.entries(table)
          .filter(([, { holds }]) => holds.type === 'own')
          .map(([field]) => field)
          .toSorted(),
      ).toEqual([...own].toSorted());
    const fields = new Set(secrets.map(({ of }) => of.split(' of ')[0]));
    const confidentialFields = [recordFields, componentFields].flatMap((table) =>
      Object.entries(table).filter(([, { holds }]) =>
        ['text', 'texts', 'date'].includes(holds.type),
      ),
    );
    expect(confidentialFields.filter(([field]) => !fields.has(field))).toEqual([]);
  });

  test('is found in nothing that somebody else reads', () => {
    console.info(`${secrets.length} canaries in ${read} answers to ${names.length} readers`);
    const leaks = found.filter(({ who, canary }) => !canary.seenBy.includes(who));
    expect([...new Set(leaks.map(told))]).toEqual([]);
  });

  test('is found by each who may read it, so that there is something to find', () => {
    const seen = new Set(found.map(({ who, canary }) => `${canary.word} ${who}`));
    const unseen = secrets.flatMap(({ word: each, of, seenBy }) =>
      [...new Set(seenBy)]
        .filter((who) => !seen.has(`${each} ${who}`))
        .map((who) => `${of} by ${who}`),
    );
    expect(unseen).toEqual([]);
  });

  test('is in no file that is written for somebody else', async () => {
    const byWord = wordsOf(secrets);
    const leaks: string[] = [];
    let own = 0;
    for (const as of ['state', 'stakeholder', 'otherState', 'reader', 'countryReader'] as const)
      for (const name of ['pledges.csv', 'offers.ndjson', 'matches.csv', 'register.xlsx']) {
        const { bytes } = await writtenFile(scene.world, name, { as });
        const text = name.endsWith('.xlsx') ? textOfWorkbook(bytes) : Buffer.from(bytes).toString();
        own += foundIn(text, byWord).filter(({ seenBy }) => seenBy.includes(as)).length;
        for (const canary of foundIn(text, byWord).filter(({ seenBy }) => !seenBy.includes(as)))
          leaks.push(told({ who: as, what: name, canary }));
      }
    expect(own).toBeGreaterThan(500);
    expect(leaks).toEqual([]);
  });

  test('is in no refusal of what somebody else asks to be done', async () => {
    const byWord = wordsOf(secrets);
    const { world, ids } = scene;
    const leaks: string[] = [];
    for (const who of names.filter((name) => readers[name] !== undefined))
      for (const route of [
        'editPledge',
        'codePledge',
        'acceptPledge',
        'returnPledge',
        'releaseOffer',
        'withdrawOffer',
        'moveMatch',
        'stepMatchExchange',
        'readMatchContacts',
        'answerPartnership',
        'sayInterest',
        'commentPledge',
      ] as const)
        for (const id of ids) {
          const headers = { 'if-match': '"v99"' };
          const { text } = await world.call(route, {
            ...readers[who],
            path: { id },
            body: {},
            headers,
          });
          for (const canary of foundIn(text, byWord).filter(({ seenBy }) => !seenBy.includes(who)))
            leaks.push(told({ who, what: `${route} ${id}`, canary }));
        }
    expect(leaks).toEqual([]);
  });

  test('is in no record of the stream, and in no log nor answer when storage fails and quotes it', async () => {
    const { world, aviary } = scene;
    const table = world.table.fork();
    const title = aviary.all()[0]?.word;
    const request = {
      as: 'state',
      body: aPledgeBody(world.parties.state, { title }),
    } as const;
    const good = openWorld(table, world.parties, {}, 900_000);
    expect((await good.call('createPledge', request)).status).toBe(201);
    const keys = table.takeStream();
    expect(keys.length).toBeGreaterThan(3);
    const failing = openWorld(
      { ...table, transact: (actions) => Promise.reject(new Error(JSON.stringify(actions))) },
      world.parties,
      {},
      950_000,
    );
    const answer = await failing.call('createPledge', request);
    expect([answer.status, failing.logged.length]).toEqual([500, 1]);
    const byWord = wordsOf(aviary.all());
    const logs = [world.logged, good.logged, failing.logged];
    expect(foundIn(JSON.stringify([keys, logs, answer.text]), byWord)).toEqual([]);
  });

  test('is in no mail, whoever it goes to', async () => {
    const mails: string[] = [];
    const sender = aSender(async (mail) => {
      mails.push(readableMail(Buffer.from(mail).toString('utf8')));
      return 'sent';
    });
    await sendAll(scene.world.dependencies, sender);
    console.info(`${mails.length} mails`);
    expect(mails.length).toBeGreaterThan(3);
    expect(foundIn(mails.join('\n'), wordsOf(scene.aviary.all()))).toEqual([]);
  });
});
