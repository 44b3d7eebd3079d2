import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { explainPair, type GateReason, type PartReason } from '#shared/domain/matching/explanation';
import { gateIds } from '#shared/domain/matching/gates';
import { nearestChange } from '#shared/domain/matching/nearest-change';
import { statedPolicy, priorityIds } from '#shared/domain/matching/policy';
import { type RemarkId, reviewIds, warningIds } from '#shared/domain/matching/remarks';
import { reasonsFor } from '#shared/messages/catalogues';
import { languages } from '#shared/vocabulary/label';
import { arbitraryOffer, arbitraryPledge } from '#tests/support/arbitrary-records';
import { aPair } from '#tests/support/records';

const english = reasonsFor('en');

const aPart = (
  part: PartReason['part'],
  fit: PartReason['fit'],
  values: PartReason['values'],
): PartReason => ({ part, points: 1, of: 2, known: fit !== 'unknown', fit, values });

const aGate = (
  gate: GateReason['gate'],
  verdict: GateReason['verdict'],
  values: GateReason['values'] = {},
): GateReason => ({ gate, verdict, values });

describe('a part in English', () => {
  // oxfmt-ignore
  test.each([
    [aPart('topics', 'partial', { asked: ['backlog', 'sops'], shared: ['backlog'] }), 'Of the topics asked for, 1 of 2 are offered: Backlog.'],
    [aPart('topics', 'none', { asked: ['backlog'], shared: [] }), 'No topic in common. Asked for: Backlog.'],
    [aPart('topics', 'unknown', { asked: [], shared: [] }), 'At least one side names no topic, or none that is coded.'],
    [aPart('language', 'none', { asked: ['fr'], given: ['en', 'es'] }), 'No working language in common. Pledge: French. Offer: English and Spanish.'],
    [aPart('gap', 'partial', { open: 50, left: 20, asked: 'hours/year', given: 'hours/year' }), 'The offer could cover 40% of what is still needed. Still needed: 50 hours a year. Still available: 20 hours a year.'],
    [aPart('gap', 'partial', { open: 1000, left: 999, asked: 'days/once', given: 'days/once' }), 'The offer could cover 99% of what is still needed. Still needed: 1,000 days. Still available: 999 days.'],
    [aPart('place', 'none', { reach: 'outside', countries: [], frameworks: [] }), 'The offer is for other places.'],
    [aPart('law', 'partial', { frameworks: ['oau-1969'], askedTradition: 'civil-law', givenTradition: 'common-law' }), 'The legal setting is partly alike. In common: 1969 OAU Refugee Convention.'],
    [aPart('scale', 'partial', { asked: 'under_1000', given: '1000_9999' }), 'The asylum systems are one step apart in size. Pledge: fewer than 1,000 applications a year. Offer: 1,000 to 9,999 applications a year.'],
  ])('%# reads as a person would say it', (part, sentence) => {
    expect(english.part(part)).toBe(sentence);
  });
});

describe('a gate in English', () => {
  test('names the places of both sides', () => {
    const values = { asked: ['XA'], askedRegions: [], countries: [], regions: ['europe'] };

    expect(english.gate(aGate('place', 'fail', values))).toBe(
      'The offer does not cover the place. Pledge: Synthetic country XA. Offer: Europe.',
    );
  });

  test('never says whom an exclusion is about', () => {
    expect(english.gate(aGate('exclusion', 'fail'))).toBe('One side rules the other out.');
  });
});

/** A sentence: no name left open, nothing undefined, one end. */
const expectSentence = (sentence: string): void => {
  expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
  expect(sentence).toMatch(/^\S.*\S[.]$/u);
};

describe.each(languages)('reasons in %s', (language) => {
  const reasons = reasonsFor(language);

  test('are whole sentences for every pair that may come', () => {
    fc.assert(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const pair = aPair(pledge, offer);
        const { gates, parts, remarks } = explainPair(pair, statedPolicy, '2026-11-25');
        const change = nearestChange([pair], statedPolicy);

        for (const gate of gates) expectSentence(reasons.gate(gate));
        for (const part of parts) expectSentence(reasons.part(part));
        for (const remark of remarks) expectSentence(reasons.remark(remark));
        if (change) expectSentence(reasons.change(change));
      }),
      { numRuns: 150 },
    );
  });

  test('exist for every verdict of every gate, and are told apart', () => {
    const sentences = gateIds.flatMap((gate) =>
      (['pass', 'unknown', 'fail'] as const).map((verdict) => reasons.gate(aGate(gate, verdict))),
    );

    for (const sentence of sentences) expectSentence(sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('exist for every remark', () => {
    const ids: readonly RemarkId[] = [...priorityIds, ...warningIds, ...reviewIds];
    const values = {
      area: 'A1',
      countries: ['XA'],
      count: 3,
      editions: ['grf-2019'],
      due: '2025-12-31',
      sides: ['pledge', 'offer'],
    };

    for (const remark of ids) {
      expectSentence(reasons.remark({ remark, kind: 'warning', values }));
    }
  });

  test('say why there is none, and what would help', () => {
    for (const gate of gateIds) expectSentence(reasons.none({ reason: gate, count: 2, of: 7 }));
    expectSentence(reasons.none({ reason: 'notInForce', state: 'draft' }));
    expectSentence(reasons.none({ reason: 'noArea' }));
    expectSentence(reasons.none({ reason: 'noCandidates', kind: 'offer' }));
    for (const count of [1, 2, 5, 11, 100])
      expectSentence(
        reasons.commonChange({ side: 'offer', field: 'area', values: { area: 'A2' }, count }),
      );
  });
});

test('reasons are told in the reader’s own language', () => {
  const part = aPart('language', 'none', { asked: ['fr'], given: ['ar'] });

  expect(reasonsFor('ar').part(part)).toContain('الفرنسية');
  expect(reasonsFor('fr').part(part)).toMatch(/français/i);
  expect(reasonsFor('es').part(part)).toMatch(/francés/i);
});
