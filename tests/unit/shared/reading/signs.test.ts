import { describe, expect, test } from 'vitest';

import { certaintyOf } from '#shared/reading/certainty';
import type { Piece } from '#shared/reading/evidence';
import { topicKinship } from '#shared/reading/kinship';
import { type Scored, type Setting, signsAmong } from '#shared/reading/signs';

const piece = (given: Partial<Piece> = {}): Piece => ({
  code: 'backlog',
  strength: 'strong',
  written: 'pending case*',
  weight: 1.6,
  words: 2,
  asked: false,
  clause: '0',
  sentence: 0,
  span: { in: 'text', start: 0, end: 13 },
  marks: [],
  ...given,
});

const scored = (
  code: string,
  score: number,
  own: readonly Piece[] = [piece({ code })],
): Scored => ({
  code,
  score,
  own,
});

const pledge: Setting = { kind: 'pledge', party: 'state', asks: true, about: new Map() };

const signs = (each: Scored, others: readonly Scored[] = [], setting: Setting = pledge) =>
  signsAmong([each, ...others], setting, topicKinship)(each);

describe('the signs of a code', () => {
  test('tell a phrase from a single word', () => {
    const phrase = signs(scored('backlog', 1.6));
    const word = signs(scored('backlog', 1.6, [piece({ written: 'backlog', words: 1 })]));

    expect([phrase.phrase, phrase.oneWord]).toEqual([0.8, 0]);
    expect([word.phrase, word.oneWord]).toEqual([0, 0.8]);
  });

  test('count a term that is said again once', () => {
    expect(signs(scored('backlog', 2, [piece(), piece()])).terms).toBe(1);
  });

  test('tell how much else is said of its area', () => {
    const ofSameArea = scored('coi', 3);
    const ofAnother = scored('reception', 3);

    expect(signs(scored('backlog', 3), [ofSameArea]).area).toBe(0.5);
    expect(signs(scored('backlog', 3), [ofAnother]).area).toBe(0);
  });

  test('tell whether a pledge asks for it, and say nothing of that of an offer', () => {
    const asked = scored('backlog', 2, [piece({ asked: true })]);
    const offer: Setting = { kind: 'offer', party: 'state', asks: null, about: new Map() };

    expect(signs(asked)).toMatchObject({ asked: 1, unasked: 0, unrequested: 0 });
    expect(signs(scored('backlog', 2))).toMatchObject({ asked: 0, unasked: 1 });
    expect(signs(asked, [], offer)).toMatchObject({ asked: 0, unasked: 0, unrequested: 0 });
  });

  test('tell whether the party of an offer is of the kind that gives it', () => {
    const academic = scored('academic-expertise', 2, [piece({ code: 'academic-expertise' })]);

    expect(
      signs(academic, [], { kind: 'offer', party: 'academia', asks: null, about: new Map() }).party,
    ).toBe(1);
    expect(
      signs(academic, [], { kind: 'offer', party: 'state', asks: null, about: new Map() }).party,
    ).toBe(0);
  });

  test('tell of training that another topic says what it is about', () => {
    expect(signs(scored('training', 2), [scored('coi', 3)]).general).toBe(1);
    expect(signs(scored('training', 2), [scored('coi', 1)]).general).toBe(0);
  });
});

describe('a certainty', () => {
  test('is even where nothing speaks for or against, and moves with the weight of each sign', () => {
    const own = signs(scored('backlog', 1.6));

    expect(certaintyOf(own, { base: 0 })).toBe(0.5);
    expect(certaintyOf(own, { base: 0, phrase: 2 })).toBeGreaterThan(0.5);
    expect(certaintyOf(own, { base: 0, phrase: -2 })).toBeLessThan(0.5);
  });
});
