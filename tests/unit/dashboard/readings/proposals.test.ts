/** What is proposed of a text, and what is not: what nobody could be sure of, what is stated, and what was set aside for the same words. */
import { describe, expect, it } from 'vitest';

import { proposalsOf, setAsideName } from '#dashboard/readings/proposals';
import { sentenceAround } from '#dashboard/readings/quotes';
import type { ToPropose } from '#dashboard/readings/stated-component';

import { aReading, evidence } from './a-reading.ts';

const text = 'We ask for training of judges. We start in March 2027 once parliament agrees.';

const asked = (over: Partial<ToPropose> = {}): ToPropose => ({
  kind: 'pledge',
  texts: { title: '', text, party: 'Synthetic State XA' },
  stated: {},
  saysWhetherAsked: false,
  ...over,
});

const reading = aReading(
  {
    areas: [{ code: 'A3', ...evidence('likely', text, 'judges') }],
    topics: [
      { code: 'backlog', ...evidence('sure', text, 'training of', 'judges') },
      { code: 'law-reform', ...evidence('sure', text, 'parliament') },
    ],
    supportTypes: [
      { code: 'training', ...evidence('sure', text, 'training of') },
      { code: 'legal-aid', ...evidence('possible', text, 'judges') },
    ],
    conditions: [{ code: 'parliamentary', ...evidence('likely', text, 'once parliament') }],
    starts: [{ date: '2027-03', ...evidence('likely', text, 'March 2027') }],
    ends: [{ date: '2027-12', ...evidence('likely', text, '2027') }],
  },
  { supportRequested: { value: true, ...evidence('sure', text, 'We ask for') } },
);

const idsOf = (over?: Partial<ToPropose>) => proposalsOf(reading, asked(over)).map(({ id }) => id);

describe('what is proposed of a text', () => {
  it('is what is sure or likely, with the words that led to it', () => {
    const [, , topic] = proposalsOf(reading, asked());

    expect(idsOf()).toEqual([
      'supportRequested true',
      'area "A3"',
      'topics backlog',
      'supportTypes training',
      'start "2027-03"',
      'end "2027-12"',
      'conditions parliamentary',
    ]);
    expect(topic?.quotes).toEqual(['training of judges']);
  });

  it('is nothing that is stated already', () => {
    const stated = {
      area: 'A3',
      topics: ['backlog'],
      supportTypes: ['training'],
      window: { start: '2026' },
      conditions: [{ kind: 'parliamentary', text: 'If it agrees' }],
      quantity: null,
    };

    expect(idsOf({ stated, saysWhetherAsked: true })).toEqual(['end "2027-12"']);
  });

  it('is no topic of another area than the one that is stated', () => {
    expect(idsOf({ stated: { area: 'A2' } })).toContain('topics law-reform');
    expect(idsOf({ stated: { area: 'A2' } })).not.toContain('topics backlog');
    expect(idsOf({ stated: { area: null } }).filter((id) => /^(area|topics)/.test(id))).toEqual([]);
  });

  it('is no place beside “anywhere”, which is no place beside places that are stated', () => {
    const read = aReading({
      countries: [{ code: 'KEN', ...evidence('likely') }],
      anywhere: { value: true, ...evidence('likely') },
    });
    const placesIn = (places: object) =>
      proposalsOf(read, asked({ kind: 'offer', stated: { places } })).map(({ id }) => id);

    expect(placesIn({ anywhere: true })).toEqual([]);
    expect(placesIn({ anywhere: false, regions: ['east_africa'] })).toEqual(['countries KEN']);
    expect(placesIn({})).toEqual(['countries KEN', 'anywhere true']);
  });

  it('is the day by which a pledge is to be kept, where it names no beginning', () => {
    const ends = aReading({ ends: [{ date: '2027', ...evidence('likely') }] });
    const fieldsOf = (over: Partial<ToPropose>) =>
      proposalsOf(ends, asked(over)).map(({ field }) => field);

    expect(fieldsOf({})).toEqual(['due']);
    expect(fieldsOf({ stated: { window: { start: '2026' } } })).toEqual(['end']);
    expect(fieldsOf({ kind: 'offer' })).toEqual(['end']);
  });

  it('takes a condition in the words of its sentence', () => {
    const condition = proposalsOf(reading, asked()).find(({ field }) => field === 'conditions');

    expect(condition?.value).toEqual({
      kind: 'parliamentary',
      text: 'We start in March 2027 once parliament agrees.',
    });
    expect(sentenceAround('One. Two three', { start: 5, end: 8 })).toBe('Two three');
  });

  it('is set aside for the same words alone', () => {
    const [first] = proposalsOf(reading, asked());
    const again = { ...first, quotes: ['we ASK for'] } as NonNullable<typeof first>;
    const other = { ...first, quotes: ['We request'] } as NonNullable<typeof first>;

    expect(first && setAsideName(first)).toBe(setAsideName(again));
    expect(setAsideName(other)).not.toBe(setAsideName(again));
  });
});
