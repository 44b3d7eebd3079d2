/** Matches of the made-up register, in several states of their life. */
import type { PartyName } from './parties.ts';

type Step = {
  readonly by: PartyName | 'secretariat';
  readonly step: string;
  readonly reason?: string;
};

export type MadeUpMatch = {
  readonly pledge: string;
  readonly offer: string;
  readonly components: readonly [pledge: string, offer: string];
  readonly amount: number | null;
  readonly summary: string;
  readonly steps: readonly Step[];
  readonly releasedBy: readonly PartyName[];
};

const both = (step: string, pledge: PartyName, offer: PartyName): readonly Step[] => [
  { by: pledge, step },
  { by: offer, step },
];

const agreed = (pledge: PartyName, offer: PartyName): readonly Step[] => [
  ...both('consent', pledge, offer),
  ...both('consent', pledge, offer),
];

const officer = (step: string, reason?: string): Step => ({
  by: 'secretariat',
  step,
  ...(reason === undefined ? {} : { reason }),
});

export const madeUpMatches: readonly MadeUpMatch[] = [
  {
    pledge: 'appeals',
    offer: 'judges',
    components: ['c1', 'c1'],
    amount: 25,
    summary: 'Twenty-five days of training for the appeal body of XA',
    steps: [...agreed('xa', 'xb'), officer('plan'), officer('start')],
    releasedBy: ['xa', 'xb'],
  },
  {
    pledge: 'registration',
    offer: 'systems',
    components: ['c1', 'c1'],
    amount: 300_000,
    summary: 'A grant for the registration system of XC',
    steps: agreed('xc', 'fund'),
    releasedBy: ['xc', 'fund'],
  },
  {
    pledge: 'interpreters',
    offer: 'voices',
    components: ['c1', 'c1'],
    amount: 40,
    summary: 'Forty interpreters for XD',
    steps: [...agreed('xd', 'led'), officer('start'), ...both('confirm', 'xd', 'led')],
    releasedBy: ['xd', 'led'],
  },
  {
    pledge: 'interpreters',
    offer: 'origin',
    components: ['c2', 'c1'],
    amount: null,
    summary: 'Reports on countries of origin for XD',
    steps: both('consent', 'xd', 'university'),
    releasedBy: [],
  },
  {
    pledge: 'law',
    offer: 'judges',
    components: ['c1', 'c2'],
    amount: null,
    summary: 'Help with the act of XE',
    steps: [{ by: 'xe', step: 'decline', reason: 'The bill waits for the next session.' }],
    releasedBy: [],
  },
  {
    pledge: 'quality',
    offer: 'reviewers',
    components: ['c1', 'c1'],
    amount: 20,
    summary: 'Twenty hours of review a month for XC',
    steps: [],
    releasedBy: [],
  },
];
