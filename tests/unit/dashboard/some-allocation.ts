/** Parts of an allocation as the API answers it: say only what the test is about. */
import type { AllocatedRecord } from '#dashboard/allocation/allocation-rows';
import type { AllocationProposal } from '#shared/contract/allocation/proposal-views';

type Pledge = AllocationProposal['pledges'][number];

export const record = (
  kind: 'pledge' | 'offer',
  id: string,
  fields: Partial<AllocatedRecord> = {},
): AllocatedRecord => ({
  kind,
  id,
  title: `Title of ${id}`,
  language: 'en',
  party: null,
  accepted: true,
  synthetic: true,
  whatIf: false,
  ...fields,
});

export const pledge = (
  id: string,
  asked: number | null,
  servedAfter: number | null,
  fields: Partial<Pledge> = {},
): Pledge => ({
  id,
  component: 'c1',
  area: 'A1',
  measure: asked === null ? null : 'days/once',
  asked,
  servedBefore: asked === null ? null : 0,
  servedAfter,
  open: asked === null || servedAfter === null ? null : asked - servedAfter,
  gets: [],
  partners: [],
  hasPartner: false,
  stillOpen: null,
  ...fields,
});

export const offer = (id: string, gives: Readonly<Record<string, number>>) => ({
  id,
  component: 'c1',
  area: 'A1' as const,
  measure: 'days/once',
  left: 100,
  used: Object.values(gives).reduce((sum, amount) => sum + amount, 0),
  gives: Object.entries(gives).map(([to, amount]) => ({
    pledge: { id: to, component: 'c1' },
    amount,
    score: 50,
    tooLittle: false,
    parts: [],
    bothAccepted: true,
  })),
});
