/** What else a party is called. Files find a party by these names and ids, so none is given that another party has already. */
import type { Party, PartyNames } from '#shared/domain/parties/party';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isCalled, type KnownParty, goesWith, partiesOfId } from '#shared/naming/party-names';
import { sameName } from '#shared/naming/same-name';

import type { ChangeRequest, OfVersion } from '../../request.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize, may } from '../../http/authorize.ts';
import { findPartyAt, partyActions } from '../../store/people/party-store.ts';
import { write } from '../../store/write.ts';
import { registeredParties } from '../imports/registered-parties.ts';

type Input = ChangeRequest<PartyNames> & OfVersion;

/** Another party that is called so, where its country does not tell the two apart. */
const holderOf = (
  name: string,
  party: Party,
  known: readonly KnownParty[],
): KnownParty | undefined =>
  known.find(
    (other) =>
      other.id !== party.id &&
      goesWith(other, party.country ?? '') &&
      isCalled(other, sameName(name)),
  );

const holderOfId = (
  id: string,
  party: Party,
  known: readonly KnownParty[],
): KnownParty | undefined =>
  partiesOfId(
    known.filter((other) => other.id !== party.id),
    id,
  )[0];

const heldByOther = (what: string, { id }: KnownParty): Refusal => ({
  kind: 'conflict',
  detail: `Another party ${what} already (${id}), and files would not know which of them is meant.`,
});

/** Refused where another party has a name or an id of these. */
const checkHolders = (
  { otherNames, outsideIds }: PartyNames,
  party: Party,
  known: readonly KnownParty[],
): Result<true, Refusal> => {
  const [called] = otherNames.flatMap(({ name }) => holderOf(name, party, known) ?? []);
  if (called) return refuse(heldByOther('is called so', called));
  const [holder] = outsideIds.flatMap(({ id }) => holderOfId(id, party, known) ?? []);
  return holder ? refuse(heldByOther('has this id', holder)) : ok(true);
};

export const nameParty =
  (dependencies: Dependencies) =>
  async ({ actor, requestId, path, ifMatch, body }: Input): Promise<Result<Answer, Refusal>> => {
    const { table } = dependencies;
    return write(dependencies, { route: 'nameParty', actor, path, body, ifMatch }, async () => {
      const found = await findPartyAt(table, path.id, ({ id }) => may(actor, 'readParty', id));
      if (!found.ok) return found;
      const held = found.value;
      const allowed = authorize(actor, 'nameParty', path.id);
      if (!allowed.ok) return allowed;
      const { party: before } = held;
      if (before.version !== ifMatch)
        return refuse({ kind: 'stale', current: etagOf(before.version) });
      const known = (await registeredParties(table)).filter(({ into }) => into === undefined);
      const free = checkHolders(body, before, known);
      if (!free.ok) return free;
      const at = dependencies.now();
      const party = { ...before, ...body, version: ifMatch + 1, updatedAt: at };
      const audit = { actor, action: 'edit', at, requestId, reason: null };
      const answer = { status: 200, body: party, headers: { etag: etagOf(party.version) } };
      return ok({ actions: partyActions(held, party, audit), answer });
    });
  };
