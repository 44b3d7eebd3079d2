/** What everyone would read of the answers of a form, made by the code that publishes records. Heavy: loaded with the card alone. */
import '../api/without-eval.ts';

import { numbered } from '#shared/contract/records/record-as-sent';
import { readDraft } from '#shared/contract/records/read-draft';
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/published/public-record-views';
import { releasedView } from '#shared/contract/published/to-view';
import type { PartyReference } from '#shared/domain/parties/party';
import { newRecord, type Submission } from '#shared/domain/records/record-changes';
import { recordAfterStep } from '#shared/domain/records/record-after-step';
import type { RecordKind } from '#shared/domain/records/record';
import type { World } from '#shared/domain/world';

/** No record has it, and the card shows neither id nor time. */
const pictureId = '0'.repeat(16);
const noTime = '1970-01-01T00:00:00.000Z';

type Answers = {
  readonly kind: RecordKind;
  readonly content: Readonly<Record<string, unknown>>;
  readonly party: PartyReference;
  readonly world: World;
};

/** Undefined while an answer is such that nobody could send it. */
export const publicPicture = ({
  kind,
  content,
  party,
  world,
}: Answers): ReleasedPledge | ReleasedOffer | undefined => {
  const read = readDraft(kind, numbered(content, []));
  if (!read.ok) return undefined;
  const record = newRecord({ kind, ...read.value, partyId: party.id } as Submission, {
    id: pictureId,
    world,
    party,
    partners: [],
    draft: false,
    hasContact: false,
    provenance: null,
    now: noTime,
  });
  const released = recordAfterStep(record, 'release', { by: '', reason: null, now: noTime });
  return releasedView(released, released);
};
