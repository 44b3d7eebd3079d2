/** Who may lead a pledge: whoever answers for an asylum system. Others offer, and are partners in the pledges of these. */
import type { StakeholderTypeId } from '#shared/vocabulary/stakeholder-types';

import type { PartyReference } from '../parties/party.ts';
import type { RecordKind } from './record.ts';

const leadsPledges: readonly StakeholderTypeId[] = ['state', 'regional_org'];

/** Asked when a record comes to be, never of one that stands: its owner may go on editing it. */
export const mayLead = (kind: RecordKind, { type }: Pick<PartyReference, 'type'>): boolean =>
  kind === 'offer' || (type !== null && leadsPledges.includes(type));
