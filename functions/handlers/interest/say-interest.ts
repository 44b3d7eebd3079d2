/** A party tells the Secretariat what it thinks of a suggestion or of a public need, or takes it back. Nothing follows by itself. */
import type { InterestBody } from '#shared/contract/matches/interest-views';
import {
  type Interest,
  type WhatIsSaid,
  saidAnew,
  saidInADay,
  isSaidAgain,
} from '#shared/domain/matches/interest';
import { referenceTo } from '#shared/domain/parties/party';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { interestDayKey } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize, mayAtAll, notAllowed } from '../../http/authorize.ts';
import { dayOf, readDayCount, secondsUntilTomorrow } from '../../store/day-count.ts';
import {
  findInterest,
  type HeldInterest,
  interestActions,
  interestsOf,
} from '../../store/matches/interest-store.ts';
import { findParty } from '../../store/people/party-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { type Write, write } from '../../store/write.ts';
import { interestView } from './interest-answer.ts';
import { ownSideOf } from './said-of.ts';
import { findRecord } from '../../store/records/find-record.ts';

type Input = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly path: { readonly id: string };
  readonly body: InterestBody;
};

const wordsIn = (body: InterestBody): string | null => ('words' in body ? body.words : null);

const enough = (now: string): Refusal => ({
  kind: 'tooMany',
  detail: `A party says at most ${saidInADay} things a day of suggestions and needs, so that each is read. Go on tomorrow, or write to the Secretariat. What you said stands.`,
  secondsUntil: secondsUntilTomorrow(now),
});

const saidAnswer = (interest: Interest): Answer => ({ body: interestView(interest) });

type Naming = Pick<Interest, 'id' | 'pledgeId' | 'offerId'>;

/** What nobody said yet, of a pair or need of which this party may say something. */
const unsaid = async (
  { table, world }: Dependencies,
  partyId: string,
  naming: Naming,
): Promise<Result<Omit<Interest, 'updatedAt' | 'saidAt' | 'reply'>, Refusal>> => {
  const held = await findParty(table, partyId);
  if (!held) return refuse({ kind: 'notFound' });
  const party = referenceTo(held.party);
  const { pledgeId, offerId } = naming;
  const pledge = (await findRecord(table, 'pledge', pledgeId))?.record;
  const offer = offerId === null ? null : (await findRecord(table, 'offer', offerId))?.record;
  const own = ownSideOf({ world, party, pledge, offer });
  return own.ok
    ? ok({ ...naming, party, own: own.value, version: 0, says: null, words: null })
    : own;
};

/** What a party said stands under its own id, or under that of a party that went into it. */
const findSaid = async (
  table: Pick<Dependencies['table'], 'get' | 'getMany' | 'page'>,
  partyId: string,
  { id, pledgeId, offerId }: Naming,
): Promise<HeldInterest | undefined> => {
  const own = await findInterest(table, id);
  const isTheirs = own?.interest.party.id === partyId;
  if (isTheirs && own.interest.says !== null) return own;
  const stands = (await interestsOf(table, pledgeId)).find(
    (each) => each.party.id === partyId && each.offerId === offerId,
  );
  return (stands && (await findInterest(table, stands.id))) ?? (isTheirs ? own : undefined);
};

const takenBack = (
  held: HeldInterest | undefined,
  said: WhatIsSaid,
  now: string,
): Result<Interest, Refusal> =>
  held ? ok(saidAnew(held.interest, said, now)) : refuse({ kind: 'notFound' });

export const sayInterest =
  (dependencies: Dependencies) =>
  async ({ actor, requestId, path, body }: Input): Promise<Result<Answer, Refusal>> => {
    const { table, now } = dependencies;
    const { partyId } = actor;
    if (partyId === null || !mayAtAll(actor, 'sayInterest'))
      return refuse(notAllowed(actor, 'sayInterest'));
    const allowed = authorize(actor, 'sayInterest', partyId);
    if (!allowed.ok) return allowed;
    const { offerId } = body;
    const secret = await getSecret(dependencies);
    const ownId = secret.idFor(`interest\n${partyId}\n${path.id}\n${offerId ?? ''}`);
    const said: WhatIsSaid = { says: body.says, words: wordsIn(body) };
    const audit = (at: string) => ({
      actor,
      action: said.says === null ? 'interest.takeBack' : 'interest.say',
      at,
      requestId,
      reason: null,
    });
    const request = { route: 'sayInterest', actor, path, body } as const;
    return write(dependencies, request, async (): Promise<Result<Write, Refusal>> => {
      const held = await findSaid(table, partyId, { id: ownId, pledgeId: path.id, offerId });
      const naming = { id: held?.interest.id ?? ownId, pledgeId: path.id, offerId };
      if (held && isSaidAgain(held.interest, said))
        return ok({ actions: [], answer: saidAnswer(held.interest) });
      const at = now();
      if (said.says === null) {
        const after = takenBack(held, said, at);
        if (!after.ok) return after;
        const actions = interestActions(held, after.value, audit(at));
        return ok({ actions, answer: saidAnswer(after.value), again: true });
      }
      const before = await unsaid(dependencies, partyId, naming);
      if (!before.ok) return before;
      const { count, oneMore } = await readDayCount(table, interestDayKey(partyId, dayOf(at)));
      if (count >= saidInADay) return refuse(enough(at));
      const version = held?.interest.version ?? 0;
      const after = saidAnew({ ...before.value, version }, said, at);
      const actions = [...interestActions(held, after, audit(at)), oneMore];
      return ok({ actions, answer: saidAnswer(after), again: true });
    });
  };
