/** A joint pledge as a party that it names, or that answered it, is shown it. */
import type { PartnershipView } from '#shared/contract/matches/partnership-views';
import { disclosedEnd } from '#shared/domain/matches/disclosure';
import { isPublic } from '#shared/domain/published/is-public';
import { isAnswerTo, wordOf } from '#shared/domain/records/partnership';
import { publicPartners, withStandingPartners } from '#shared/domain/published/public-partners';
import { referenceOf } from '#shared/domain/records/reference';
import type { StoredRecord } from '#shared/domain/records/record';
import type { World } from '#shared/domain/world';
import type { PartnerStanding } from '#shared/naming/named-partner';

import type { LoadedRecord } from '../../store/records/find-record.ts';

export type PartnershipIn = PartnerStanding & { readonly held: LoadedRecord };

/** Under the version that an answer names, whichever version is read. */
const shownOf = ({ held: { record, released }, reads }: PartnershipIn): StoredRecord =>
  reads === 'released' && released
    ? { ...withStandingPartners(released, record), version: record.version }
    : record;

export const partnershipView = (
  world: World,
  partyId: string,
  partnership: PartnershipIn,
): PartnershipView => {
  const { naming, mayConfirm, held } = partnership;
  const { record, released } = held;
  const shown = shownOf(partnership);
  const word = wordOf(record, partyId);
  const partners = released && isPublic(world, record) ? publicPartners(released, record) : [];
  return {
    pledge: disclosedEnd(
      shown,
      shown.components.map(({ id }) => id),
    ),
    state: shown.state,
    reference: referenceOf(shown),
    roles: [...naming.roles],
    mayConfirm,
    word: word && isAnswerTo(word, naming) ? word : null,
    isPublic: partners.some(({ id }) => id === partyId),
  } as PartnershipView;
};
