/** A joint pledge as a party that it names is shown it. */
import type { PartnershipView } from '#shared/contract/partnership-views';
import { disclosedEnd } from '#shared/domain/disclosure';
import { isPublic } from '#shared/domain/is-public';
import type { Naming } from '#shared/domain/partner';
import { isAnswerTo, publicPartners, wordOf } from '#shared/domain/partnership';
import { referenceOf } from '#shared/domain/reference';
import type { World } from '#shared/domain/world';

import type { LoadedRecord } from '../../store/find-record.ts';

export type NamedIn = { readonly held: LoadedRecord; readonly naming: Naming };

export const partnershipView = (
  world: World,
  partyId: string,
  { held: { record, released }, naming }: NamedIn,
): PartnershipView => {
  const word = wordOf(record, partyId);
  const partners = released && isPublic(world, record) ? publicPartners(released, record) : [];
  return {
    pledge: disclosedEnd(
      record,
      record.components.map(({ id }) => id),
    ),
    state: record.state,
    reference: referenceOf(record),
    roles: [...naming.roles],
    word: word && isAnswerTo(word, naming) ? word : null,
    isPublic: partners.some(({ id }) => id === partyId),
  } as PartnershipView;
};
