/** Whether a party may say something of a pair or a need: of what it owns and what everyone may read, and of nothing else. */
import type { Interest } from '#shared/domain/matches/interest';
import { isPublic } from '#shared/domain/published/is-public';
import type { PartyReference } from '#shared/domain/parties/party';
import { isInForce, type StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSyntheticIn, type World } from '#shared/domain/world';

type Of = {
  readonly world: World;
  readonly party: PartyReference;
  readonly pledge: StoredRecord | undefined;
  /** Undefined for one that is not there, null where none was named. */
  readonly offer: StoredRecord | undefined | null;
};

const notFound: Refusal = { kind: 'notFound' };

const notNow = (detail: string): Result<never, Refusal> => refuse({ kind: 'conflict', detail });

/** Test data is said of test data alone, as it is suggested to it. */
const isOfOneWorld = ({ world, party }: Of, record: StoredRecord): boolean =>
  record.synthetic === isSyntheticIn(world, party);

const ofNeed = (of: Of, pledge: StoredRecord): Result<Interest['own'], Refusal> => {
  if (!isPublic(of.world, pledge) || !isOfOneWorld(of, pledge)) return refuse(notFound);
  return pledge.party.id === of.party.id
    ? notNow('This pledge is your own. Say what you think of a suggestion for it instead.')
    : ok(null);
};

const ofPair = (
  of: Of,
  pledge: StoredRecord,
  offer: StoredRecord,
): Result<Interest['own'], Refusal> => {
  const [own, other] = pledge.party.id === of.party.id ? [pledge, offer] : [offer, pledge];
  if (own.party.id !== of.party.id || !isPublic(of.world, other) || !isOfOneWorld(of, other))
    return refuse(notFound);
  if (!isInForce(own))
    return notNow(
      'Your own record is not in force, so nothing is suggested to it. Submit it first.',
    );
  return other.party.id === of.party.id ? notNow('Both records are your own.') : ok(own.kind);
};

/** On which side the party's own record lies. What it may not read is not there, whatever it says of it. */
export const ownSideOf = (of: Of): Result<Interest['own'], Refusal> => {
  const { pledge, offer } = of;
  if (!pledge || offer === undefined) return refuse(notFound);
  return offer === null ? ofNeed(of, pledge) : ofPair(of, pledge, offer);
};
