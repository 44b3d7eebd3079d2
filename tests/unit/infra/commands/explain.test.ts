import { describe, expect, test } from 'vitest';

import { parseExplainOptions } from '#infra/commands/explain-options';
import { explainPairAsText, NoPairError } from '#infra/commands/explain-pair';
import { explainReport } from '#infra/commands/explain-report';
import { UsageError } from '#infra/commands/command-line';
import { type ProductClient, RequestError } from '#infra/commands/product-client';
import { brokenLines, textTable } from '#infra/commands/text-table';
import type { PairExplanationView } from '#shared/contract/suggestions/suggestion-views';
import { explainPair as explain } from '#shared/domain/matching/explanation';
import { nearestChange } from '#shared/domain/matching/nearest-change';
import { statedPolicy } from '#shared/domain/matching/policy';
import { gateIds } from '#shared/domain/matching/gates';
import { reasonsFor } from '#shared/messages/catalogues';
import { wordedChange, wordedExplanation } from '#shared/messages/worded';
import { type Language, languages } from '#shared/vocabulary/label';
import { anId, aPair, type Given } from '#tests/support/records';

const pledgeId = anId('pledge');
const offerId = anId('offer');

describe('the command line', () => {
  test('takes ids, or the addresses that end in them', () => {
    const options = parseExplainOptions([
      `/api/pledges/${pledgeId}`,
      `http://127.0.0.1:4310/offers/${offerId}/`,
      '--language',
      'ar',
    ]);

    expect(options).toMatchObject({ pledgeId, offerId, language: 'ar', data: '.local' });
  });

  test.each([
    [['one'], /one pledge and one offer/],
    [['one', 'two', 'three'], /one pledge and one offer/],
    [['one', 'two', '--language', 'de'], /en, fr, es, ar/],
    [['one', 'two', '--url', 'nowhere'], /http/],
    [['one', 'two', '--nothing'], /nothing/],
  ])('says what is wrong with %s', (argv, message) => {
    expect(() => parseExplainOptions(argv)).toThrow(UsageError);
    expect(() => parseExplainOptions(argv)).toThrow(message);
  });
});

const aRecord = (id: string) => ({ id, title: `Title of ${id}`, party: { name: 'A party' } });

/** What the API would answer for a pair, by the same code. */
const aView = (
  pledge: Given,
  offer: Given,
  language: Language,
  others: number = 0,
): PairExplanationView => {
  const pair = aPair(pledge, offer);
  const reasons = reasonsFor(language);
  const best = wordedExplanation(explain(pair, statedPolicy, '2026-11-25'), reasons);
  const change = nearestChange([pair], statedPolicy);
  return {
    counterpart: {
      kind: 'offer',
      language: 'en',
      ...aRecord(offerId),
      party: { id: anId('party'), name: 'A party', type: null, country: null },
      synthetic: true,
    },
    suggested: best.suggested,
    notInForce: [],
    best,
    others: Array.from({ length: others }, () => best),
    more: others,
    nearestChange: change ? wordedChange(change, reasons) : null,
    policyVersion: statedPolicy.version,
  } as unknown as PairExplanationView;
};

const records = { pledge: aRecord(pledgeId), offer: aRecord(offerId) };
const wide = { language: 'en', width: Infinity } as const;

describe('a report', () => {
  const elsewhere = aView(
    { component: { places: { countries: ['NER'] } } },
    { component: { places: { countries: ['SEN'] } } },
    'en',
    1,
  );

  test('shows every gate, and parts that add up to the score', () => {
    const lines = explainReport(records, elsewhere, wide).split('\n');

    const points = lines.flatMap((line) => {
      const [, name = '', got, of] = /^(.+?) +(\d+) of (\d+)/.exec(line) ?? [];
      return got === undefined ? [] : [{ name, got: Number(got), of: Number(of) }];
    });
    const [score] = points.splice(-1);
    expect(points).toHaveLength(7);
    expect(score).toEqual({
      name: 'Score',
      got: points.reduce((sum, { got }) => sum + got, 0),
      of: 100,
    });
    expect(
      lines.filter((line) => / {2}(holds|not known|does not hold) {2}/.test(line)),
    ).toHaveLength(gateIds.length);
  });

  test('says that the two are not suggested, why, and the nearest change', () => {
    const text = explainReport(records, elsewhere, wide);

    expect(text).toContain('The two are not suggested to each other.');
    expect(text).toMatch(/^Place +does not hold +The offer does not cover the place\./m);
    expect(text).toMatch(/^Nearest change +The two would fit if the offer also named .* Niger\.$/m);
    expect(text).toMatch(
      /^Component 1 of the pledge with .* +\d+ \(\d of 7 parts known\) +Place$/m,
    );
    expect(text).toContain('Pairs not shown: 1');
    expect(text).toContain(`Matching policy, version ${statedPolicy.version}.`);
  });

  test('says beside the score how much of it is known, and where that is too little to judge', () => {
    const topics = { component: { topics: ['backlog'] } };
    const known = explainReport(records, aView(topics, topics, 'en'), wide);
    const vague = explainReport(records, aView({}, {}, 'en'), wide);

    expect(known).toMatch(/^Score +\d+ of 100 +[1-7] of 7 parts known$/m);
    expect(known).not.toContain('Too little is said to judge');
    expect(vague).toMatch(/^Score .*\n +Too little is said to judge whether the two fit\.$/m);
  });

  test('keeps what stands beside the score apart from it', () => {
    const view = aView({ component: { due: '2024' } }, {}, 'en');

    expect(explainReport(records, view, wide)).toMatch(
      /^Score .*\n(?: .*\n)?\nBeside the score\nTo keep in mind +The target date has passed: 31 December 2024\.$/m,
    );
  });

  test('says so when a record is out of matching, or has no component in an area', () => {
    const view: PairExplanationView = {
      ...elsewhere,
      suggested: false,
      best: null,
      others: [],
      notInForce: [{ side: 'offer', state: 'draft', sentence: 'State: Draft.' }],
      nearestChange: null,
    };

    const text = explainReport(records, view, wide);

    expect(text).toContain('Offer: State: Draft.');
    expect(text).toContain('A side has no component in any of the four areas.');
  });

  test.each(languages)('leaves nothing unsaid and no name unfilled in %s', (language) => {
    const text = explainReport(records, aView({}, {}, language), { language, width: 80 });

    expect(text).not.toMatch(/undefined|[{}]/);
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('a table of text', () => {
  test('breaks its last column at words and keeps the others in line', () => {
    const rows = [
      ['a', 'one two three four five six seven'],
      ['long', 'eight'],
    ];

    expect(textTable(rows, 26)).toBe(
      ['a     one two three four', '      five six seven', 'long  eight'].join('\n'),
    );
    expect(brokenLines('incomprehensibilities', 5)).toEqual(['incomprehensibilities']);
  });
});

/** A product that holds one pledge and one offer. */
const aProduct = (): ProductClient & { readonly asked: string[] } => {
  const asked: string[] = [];
  const known = { [`/api/pledges/${pledgeId}`]: pledgeId, [`/api/offers/${offerId}`]: offerId };
  const call: ProductClient['call'] = (_method, path, answer) => {
    asked.push(path);
    const id = Object.entries(known).find(([address]) => address === path)?.[1];
    const body = path.includes('/suggestions/') ? aView({}, {}, 'es') : id && aRecord(id);
    if (!body) return Promise.reject(new RequestError('The product answered 404.', 404));
    return Promise.resolve({ value: answer.parse(body), etag: null });
  };
  return { call, asked };
};

describe('a pair', () => {
  const ask = (product: ProductClient, pledge: string, offer: string) =>
    explainPairAsText(product, { pledgeId: pledge, offerId: offer, language: 'es' });

  test('is asked for in the reader’s language', async () => {
    const product = aProduct();

    const { pair, view } = await ask(product, pledgeId, offerId);

    expect([pair.pledge.id, pair.offer.id]).toEqual([pledgeId, offerId]);
    expect(view.best?.gates[0]?.sentence).toMatch(/compromiso/);
    expect(product.asked.at(-1)).toBe(
      `/api/pledges/${pledgeId}/suggestions/${offerId}?language=es`,
    );
  });

  test.each([
    [anId('nobody'), offerId, /There is no pledge n0b0dy/],
    [pledgeId, anId('nobody'), /There is no offer n0b0dy/],
    [offerId, pledgeId, /is the id of an offer: name the pledge first/],
    [pledgeId, pledgeId, /is the id of a pledge: name the pledge first/],
  ])('of %s and %s says what to do', async (pledge, offer, message) => {
    await expect(ask(aProduct(), pledge, offer)).rejects.toThrow(NoPairError);
    await expect(ask(aProduct(), pledge, offer)).rejects.toThrow(message);
  });

  test('that another fault keeps from being read is not called unknown', async () => {
    const call = () => Promise.reject(new RequestError('The product answered 500.', 500));

    await expect(ask({ call }, pledgeId, offerId)).rejects.toThrow('answered 500');
  });
});
