/** A named party consents to the publication of a match, at once or from a moment on, or takes that back. It is public while each of them consents. */
import {
  awaitsConsentOf,
  consentingParties,
  isReleasedFor,
} from '#shared/domain/matches/match-release';
import { releasedMatch, withdrawnRelease } from '#shared/domain/matches/match-release-changes';
import type { MatchReleaseBody } from '#shared/contract/records/release-body';
import { joiningChanges } from '#shared/domain/matches/leg-changes';
import { leadLeg } from '#shared/domain/matches/match-legs';
import type { Match } from '#shared/domain/matches/match';
import { isTakenUp } from '#shared/domain/match-states';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { OfVersion, RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { readEnds, readingsAt } from '../../store/matches/match-ends.ts';
import { matchActions } from '../../store/matches/match-store.ts';
import { write } from '../../store/write.ts';
import { readMoment } from '../read-moment.ts';
import { refusedTo } from './legs-of-step.ts';
import { checkMatchVersion, findMatchFor, matchAnswer } from './match-access.ts';
import * as words from './match-refusals.ts';
import { openingTooLarge } from './opening-fits.ts';

type Input = RepeatableRequest<MatchReleaseBody> & OfVersion;

type By = {
  readonly partyId: string;
  readonly publicFrom: string | undefined;
  readonly by: string;
  readonly now: string;
};

const released = (match: Match, by: By): Result<Match, Refusal> => {
  if (!isTakenUp(match.state) || !consentingParties(match).includes(by.partyId))
    return refuse(refusedTo(match, 'release', by.partyId));
  if (!awaitsConsentOf(match, by.partyId)) return refuse(words.alreadyReleased);
  return ok(releasedMatch(match, by));
};

/** May be taken back in any state; where there is nothing to take back, the match stands as it is. */
const withdrawn = (match: Match, by: By): Result<Match, Refusal> =>
  ok(
    isReleasedFor(match, by.partyId) && consentingParties(match).includes(by.partyId)
      ? withdrawnRelease(match, by)
      : match,
  );

export const releaseMatch =
  (dependencies: Dependencies) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, ifMatch, requestId } = input;
    const find = () => findMatchFor(dependencies, actor, 'releaseMatch', path.id);
    const known = await find();
    if (!known.ok) return known;
    return write(dependencies, { route: 'releaseMatch', ...input }, async () => {
      const held = await find();
      if (!held.ok) return held;
      const { match } = held.value;
      const current = checkMatchVersion(match, ifMatch);
      if (!current.ok) return current;
      const partyId = actor.partyId ?? '';
      const at = dependencies.now();
      const decide = body.withdraw ? withdrawn : released;
      const moment = readMoment(body, at);
      if (!moment.ok) return moment;
      const publicFrom = moment.value;
      const decided = decide(match, { partyId, publicFrom, by: actor.sub, now: at });
      if (!decided.ok) return decided;
      const after = decided.value;
      const ends = await readEnds(dependencies.table, match);
      const readings = readingsAt(after, ends);
      const grounds = {
        from: match.state,
        to: after.state,
        seen: readings(leadLeg(after)).scope,
        ...joiningChanges(match, after),
      };
      const reason = body.reason ?? null;
      const consented = publicFrom === undefined ? 'match.release' : 'match.announcement';
      const action = body.withdraw ? 'match.withdrawal' : consented;
      const audit = { actor, action, at, requestId, reason, grounds };
      const change = { world: dependencies.world, before: held.value, after, ends, audit };
      const opening = await openingTooLarge(change);
      if (opening) return refuse(opening);
      return ok({
        actions: after === match ? [] : await matchActions(change),
        answer: matchAnswer(actor, after, readings),
        tooLarge: words.tooManyPlaces,
        again: true,
      });
    });
  };
