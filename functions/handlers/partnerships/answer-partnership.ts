/**
 * A party that a joint pledge names as a partner confirms or declines that, and says how it goes. Its answer is a version of
 * the pledge, since whom it names changes with it; nothing is published by it, and declining takes a name back at once.
 */
import type { PartnershipBody } from '#shared/contract/partnership-views';
import { answeredByPartner } from '#shared/domain/partnership';
import { nextVersion } from '#shared/domain/record-changes';
import { referenceTo } from '#shared/domain/party';
import { isInForce } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { namedPartner } from '#shared/naming/named-partner';

import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import type { ChangeRequest, OfVersion } from '../../request.ts';
import { findRecord } from '../../store/find-record.ts';
import { recordActions } from '../../store/record-store.ts';
import { write } from '../../store/write.ts';
import { registeredParties } from '../imports/registered-parties.ts';
import { checkVersion } from '../records/held-record.ts';
import { type NamedIn, partnershipView } from './partnership-view.ts';

type Input = ChangeRequest<PartnershipBody> & OfVersion;

/** Whoever is not named learns nothing of the pledge, nor that it is there. */
const findNamed = async (
  { table }: Pick<Dependencies, 'table'>,
  partyId: string | null,
  id: string,
): Promise<(NamedIn & { readonly party: Parameters<typeof referenceTo>[0] }) | undefined> => {
  const held = partyId === null ? undefined : await findRecord(table, 'pledge', id);
  if (partyId === null || !held || !isInForce(held.record)) return undefined;
  const known = await registeredParties(table, [partyId]);
  const party = known.find((each) => each.id === partyId);
  const naming = namedPartner(held.record, partyId, known);
  return party && naming && held.record.party.id !== partyId ? { held, naming, party } : undefined;
};

export const answerPartnership =
  (dependencies: Dependencies) =>
  async ({ actor, path, body, ifMatch, requestId }: Input): Promise<Result<Answer, Refusal>> => {
    const { world, now } = dependencies;
    const request = { route: 'answerPartnership', actor, path, body, ifMatch } as const;
    return write(dependencies, request, async () => {
      const named = await findNamed(dependencies, actor.partyId, path.id);
      if (!named) return refuse({ kind: 'notFound' });
      const allowed = authorize(actor, 'answerPartnership', named.party.id);
      if (!allowed.ok) return allowed;
      const current = checkVersion(named.held, ifMatch);
      if (!current.ok) return current;
      const { held, naming } = named;
      const at = now();
      const party = referenceTo(named.party);
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
          body: partnershipView(world, party.id, { held: { ...held, record }, naming }),
          headers: { etag: etagOf(record.version) },
        },
      });
    });
  };
