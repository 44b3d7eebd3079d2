/** What the kind of a party tells of its offer: a little, and only together with what the offer says. */
import type { StakeholderTypeId } from '#shared/vocabulary/stakeholder-types';
import type { TopicId } from '#shared/vocabulary/topics';

export const topicsOfParty: Readonly<Partial<Record<StakeholderTypeId, readonly TopicId[]>>> = {
  ngo_int: ['civil-society-expertise'],
  ngo_nat: ['civil-society-expertise'],
  rlo: ['refugee-led-expertise'],
  legal: ['law-firm-expertise', 'bar-expertise', 'pro-bono', 'legal-aid'],
  nhri: ['nhri-expertise', 'ombuds-expertise'],
  academia: ['academic-expertise'],
  private: ['private-sector-expertise'],
};
