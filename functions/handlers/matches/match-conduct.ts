/** Reports of messages and blocks beside a match: each reads and does what is theirs, the Secretariat decides. */
import {
  type ConductStepBody,
  matchConductView,
} from '#shared/contract/matches/match-conduct-views';
import {
  type BlockedEverywhere,
  type MatchConduct,
  passesBetween,
} from '#shared/domain/matches/match-conduct';
import { sideOfSpeaker, steppedConduct } from '#shared/domain/matches/match-conduct-steps';
import type { ExchangeStep, Speaker } from '#shared/domain/matches/match-exchange-steps';
import type { ExchangeVoice, MatchExchange } from '#shared/domain/matches/match-exchange';
import { byLeg } from '#shared/domain/matches/match-legs';
import type { Leg, Match } from '#shared/domain/matches/match';
import { sidesOf } from '#shared/domain/matches/match-parties';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { conductKey } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { may } from '../../http/authorize.ts';
import type { RepeatableRequest } from '../../request.ts';
import type { AuditContext } from '../../store/log/audit.ts';
import type { HeldBeside } from '../../store/matches/beside-matches.ts';
import {
  blockActions,
  blockKeyOf,
  unblockedChecks,
  conductActions,
  findBlockedEverywhere,
  findConduct,
} from '../../store/matches/conduct-store.ts';
import { besideLeg, findExchange } from '../../store/matches/exchange-store.ts';
import { write } from '../../store/write.ts';
import type { Action, KeyedTable } from '../../table.ts';
import { findLegFor, findMatchFor } from './match-access.ts';
import * as words from './match-refusals.ts';

type Standing = {
  readonly exchange: MatchExchange;
  readonly held: HeldBeside<MatchConduct>;
  readonly conduct: MatchConduct;
  readonly everywhere: BlockedEverywhere;
};

const findStanding = async (
  table: Pick<KeyedTable, 'get' | 'getMany'>,
  match: Match,
  leg: Leg,
): Promise<Standing> => {
  const [own, beside] = [byLeg(match, leg), besideLeg(match, leg)];
  const [{ value: exchange }, held, everywhereOf] = await Promise.all([
    findExchange(table, beside),
    findConduct(table, beside),
    findBlockedEverywhere(table, [own]),
  ]);
  return { exchange, held, conduct: held.value, everywhere: everywhereOf(own) };
};

/** By the leg itself: whoever left still reads what was written to them, and may report it and take no more. */
const speakerOf = (actor: Actor, own: Match): Speaker => {
  const sides = sidesOf(own, actor.partyId);
  const isParty = sides.length > 0 && may(actor, 'moveMatch', actor.partyId);
  return {
    mover: may(actor, 'moveMatch', null) ? 'secretariat' : isParty ? 'party' : undefined,
    sides,
  };
};

type Path = { readonly id: string };

export const readConduct =
  (dependencies: Pick<Dependencies, 'table'>) =>
  async ({
    actor,
    path,
    query,
  }: {
    readonly actor: Actor;
    readonly path: Path;
    readonly query: { readonly leg?: string | undefined };
  }): Promise<Result<Answer, Refusal>> => {
    const found = await findMatchFor(dependencies, actor, 'readMatch', path.id);
    if (!found.ok) return found;
    const { match } = found.value;
    const leg = findLegFor(actor, match, query.leg);
    if (!leg.ok) return leg;
    const standing = await findStanding(dependencies.table, match, leg.value);
    const speaker = speakerOf(actor, byLeg(match, leg.value));
    return ok({ body: matchConductView(standing, speaker) });
  };

/** By the entry alone it is told whom it concerns: whose report it is, and what was decided. */
const groundsOf = (
  body: ConductStepBody,
  after: MatchConduct,
  speaker: Speaker,
): NonNullable<AuditContext['grounds']> => {
  if (body.step !== 'decide') return { voice: sideOfSpeaker(speaker) };
  const voice = after.reports.find(({ id }) => id === body.report)?.by;
  return { voice, decided: body.decision };
};

export const stepConduct =
  (dependencies: Dependencies) =>
  async (
    input: RepeatableRequest<ConductStepBody> & { readonly path: Path },
  ): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, requestId } = input;
    const { table, now } = dependencies;
    return write(dependencies, { route: 'stepMatchConduct', ...input }, async () => {
      const found = await findMatchFor(dependencies, actor, 'moveMatch', path.id);
      if (!found.ok) return found;
      const { match } = found.value;
      const leg = findLegFor(actor, match, body.leg);
      if (!leg.ok) return leg;
      const own = byLeg(match, leg.value);
      const speaker = speakerOf(actor, own);
      const standing = await findStanding(table, match, leg.value);
      const at = now();
      const conduct = steppedConduct(standing, body, speaker, at);
      if (!conduct) return refuse(words.notNow);
      const grounds = groundsOf(body, conduct, speaker);
      const action = `conduct.${body.step}`;
      const audit = { actor, action, at, requestId, reason: null, grounds };
      const side = sideOfSpeaker(speaker);
      const isBlock = body.step === 'block' || body.step === 'unblock';
      // Taking messages again takes them wherever they come from.
      const isEverywhere = isBlock && (body.everywhere || body.step === 'unblock');
      const key = isEverywhere && side ? blockKeyOf(own, side) : undefined;
      const everywhere =
        key && side
          ? { ...standing.everywhere, [side]: body.step === 'block' }
          : standing.everywhere;
      return ok({
        actions: [
          ...conductActions(standing.held, conduct, audit),
          ...blockActions(key, body.step === 'block', at),
        ],
        answer: { body: matchConductView({ ...standing, conduct, everywhere }, speaker) },
        again: true,
      });
    });
  };

/** Whom a message goes to; undefined of a step that is none. */
const receiverOf = (
  step: ExchangeStep,
  { questions }: MatchExchange,
): ExchangeVoice | undefined => {
  if (step.step === 'ask') return step.to;
  return step.step === 'answer'
    ? questions.find(({ id }) => id === step.question)?.from
    : undefined;
};

type Passing = { readonly conduct: MatchConduct; readonly checks: readonly Action[] };

/** Whether a message passes, and what must still hold when it is written. What goes by the Secretariat always passes. */
export const checkPasses = async (
  table: Pick<KeyedTable, 'get' | 'getMany'>,
  { match, leg }: { readonly match: Match; readonly leg: Leg },
  step: ExchangeStep,
  speaker: Speaker,
): Promise<Result<Passing, Refusal>> => {
  const { exchange, held, conduct, everywhere } = await findStanding(table, match, leg);
  const receiver = receiverOf(step, exchange);
  if (speaker.mover === 'secretariat' || receiver === undefined || receiver === 'secretariat')
    return ok({ conduct, checks: [] });
  if (!passesBetween(conduct, everywhere)) return refuse(words.messagesNotTaken);
  const key = conductKey(besideLeg(match, leg).id);
  const check: Action =
    held.auditHash === null
      ? { check: key, ifAbsent: true }
      : { check: key, ifVersion: conduct.version };
  return ok({ conduct, checks: [check, ...unblockedChecks(byLeg(match, leg))] });
};
