/** Of a file that a party sends: whether each record is its own. */
import { referenceTo } from '#shared/domain/parties/party';
import { findNamedParty } from '#shared/naming/find-party';
import { namesOwnParty } from '#shared/naming/party-names';
import type { KnownParty } from '#shared/naming/party-names';
import type { SheetRecord } from '#shared/sheets/record-of-rows';
import type { Language } from '#shared/vocabulary/label';

import { type JudgedParties, noteOfParty } from './judged-parties.ts';

/** Its id says who it is, so what else the row says of it may be a slip. */
const notesBesideId = (own: KnownParty, { party }: SheetRecord, language: Language) => {
  const found = party.id === own.id ? findNamedParty([own], party, language) : undefined;
  return found?.ok ? found.value.notes : [];
};

export const judgeOwn = (
  own: KnownParty | undefined,
  record: SheetRecord,
  language: Language,
): JudgedParties => {
  const lead = own !== undefined && namesOwnParty(own, record.party) ? own : undefined;
  const notes = lead
    ? notesBesideId(lead, record, language)
    : [{ code: 'otherParty', column: 'entity_name' } as const];
  return {
    lead: lead && referenceTo(lead),
    partners: [],
    notes: [
      ...notes.map((note) => noteOfParty(record, note.column, note)),
      ...(record.partners.length > 0
        ? [noteOfParty(record, 'joint_partners', { code: 'partnersAsNamed' })]
        : []),
    ],
  };
};
