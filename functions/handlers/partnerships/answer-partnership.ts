/**
 * A party that a joint pledge names as a partner confirms or declines that, and says how it goes. Its answer is a version of
 * the pledge, since whom it names changes with it; nothing is published by it, and declining takes a name back at once.
 */
import type { PartnershipBody } from '#shared/contract/matches/partnership-views';
import { answeredByPartner } from '#shared/domain/records/partnership';
import { nextVersion } from '#shared/domain/records/record-changes';
import { type PartyReference, referenceTo } from '#shared/domain/parties/party';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { partnerStandingOf } from '#shared/naming/named-partner';

import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import type { ChangeRequest, OfVersion } from '../../request.ts';
import { findRecord } from '../../store/records/find-record.ts';
import { recordActions } from '../../store/records/record-store.ts';
import { write } from '../../store/write.ts';
import { registeredParties } from '../imports/registered-parties.ts';
import { checkVersion } from '../records/held-record.ts';
import { type PartnershipIn, partnershipView } from './partnership-view.ts';

type Input = ChangeRequest<PartnershipBody> & OfVersion;

/** Whoever is not named learns nothing of the pledge, nor that it is there. */
const findPartnership = async (
  { table, world }: Dependencies,
  partyId: string | null,
  id: string,
): Promise<(PartnershipIn & { readonly party: PartyReference }) | undefined> => {
  const held = partyId === null ? undefined : await findRecord(table, 'pledge', id);
  if (partyId === null || !held) return undefined;
  const known = await registeredParties(table, [partyId]);
  const party = known.find((each) => each.id === partyId);
  const partnership = partnerStandingOf(held.record, partyId, { known, world });
  return party && partnership && { ...partnership, held, party: referenceTo(party) };
};

const namedNoMore: Refusal = {
  kind: 'conflict',
  detail:
    'This pledge is not in force, or names your party by no name that is its own alone. You may decline what you confirmed.',
};

export const answerPartnership =
  (dependencies: Dependencies) =>
  async ({ actor, path, body, ifMatch, requestId }: Input): Promise<Result<Answer, Refusal>> => {
    const { world, now } = dependencies;
    const request = { route: 'answerPartnership', actor, path, body, ifMatch } as const;
    return write(dependencies, request, async () => {
      const found = await findPartnership(dependencies, actor.partyId, path.id);
      if (!found) return refuse({ kind: 'notFound' });
      const { party, held, naming, mayConfirm } = found;
      const allowed = authorize(actor, 'answerPartnership', party.id);
      if (!allowed.ok) return allowed;
      const current = checkVersion(held, ifMatch);
      if (!current.ok) return current;
      if (!mayConfirm && body.answer === 'confirmed') return refuse(namedNoMore);
      const at = now();
      const answered = { party, naming, ...body, day: at.slice(0, 10) };
      const said = answeredByPartner(held.record, answered);
      const isChanged = said !== held.record;
      const record = isChanged ? { ...said, ...nextVersion(held.record, at) } : said;
      const audit = { actor, action: 'partnership', at, requestId, reason: null };
      return ok({
        actions: isChanged
          ? await recordActions({ world, before: held, after: record, audit })
          : [],
        answer: {
          status: 200,
          body: partnershipView(world, party.id, { ...found, held: { ...held, record } }),
          headers: { etag: etagOf(record.version) },
        },
      });
    });
  };
