/** One step beside a match: a day to answer by, a question or its answer, or a step of the introduction. */
import { fieldError } from '#shared/contract/field-advice';
import type { ExchangeStepBody } from '#shared/contract/matches/match-exchange-views';
import type { MatchExchange } from '#shared/domain/matches/match-exchange';
import { steppedExchange } from '#shared/domain/matches/match-exchange-changes';
import { byLeg } from '#shared/domain/matches/match-legs';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { matchKey } from '#shared/table/keys';

import type { OfVersion, RepeatableRequest } from '../../request.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import type { AuditContext } from '../../store/log/audit.ts';
import { besideLeg, exchangeActions, findExchange } from '../../store/matches/exchange-store.ts';
import { readEnds, recordsAt } from '../../store/matches/match-ends.ts';
import { write } from '../../store/write.ts';
import { findLegFor, findMatchFor } from './match-access.ts';
import { checkContact, contactActionsOf } from './introduced-contact.ts';
import { checkPasses } from './match-conduct.ts';
import * as words from './match-refusals.ts';
import { exchangeAnswer, speakerOf } from './read-exchange.ts';

type Input = RepeatableRequest<ExchangeStepBody> & OfVersion;

const twoYears = 731 * 24 * 60 * 60_000;

/** A day to come, and none that is a slip of the hand. */
const checkDay = (body: ExchangeStepBody, now: string): Result<true, Refusal> => {
  const [field, day] =
    body.step === 'ask'
      ? ['by', body.by]
      : body.step === 'set_reply_by'
        ? ['date', body.date]
        : ['', null];
  const latest = new Date(Date.parse(now) + twoYears).toISOString();
  return day === null || (day >= now.slice(0, 10) && day <= latest)
    ? ok(true)
    : refuse({ kind: 'invalid', errors: [fieldError(`/${field}`, 'dayPassed')] });
};

/** Whom a question or an answer is for, and by when, so that the entry says by itself who is told. */
const groundsOf = (
  body: ExchangeStepBody,
  { questions }: MatchExchange,
): AuditContext['grounds'] | undefined => {
  if (body.step === 'ask') return { voice: body.to, by: body.by };
  if (body.step === 'answer')
    return { voice: questions.find(({ id }) => id === body.question)?.from };
  return body.step === 'set_reply_by' && body.date !== null ? { by: body.date } : undefined;
};

export const stepExchange =
  (dependencies: Dependencies) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, ifMatch, requestId } = input;
    const { table, now } = dependencies;
    const find = () => findMatchFor(dependencies, actor, 'moveMatch', path.id);
    const known = await find();
    if (!known.ok) return known;
    return write(dependencies, { route: 'stepMatchExchange', ...input }, async () => {
      const found = await find();
      if (!found.ok) return found;
      const { match: whole } = found.value;
      const leg = findLegFor(actor, whole, body.leg);
      if (!leg.ok) return leg;
      const match = byLeg(whole, leg.value);
      const speaker = speakerOf(actor, whole, match);
      if (speaker.mover === undefined) return refuse(words.notYours);
      const held = await findExchange(table, besideLeg(whole, leg.value));
      const { value: exchange } = held;
      if (exchange.version !== ifMatch)
        return refuse({ kind: 'stale', current: etagOf(exchange.version) });
      const moment = now();
      const day = checkDay(body, moment);
      if (!day.ok) return day;
      const after = steppedExchange(match, exchange, body, speaker, moment);
      if (!after.ok) return refuse(words.notNow);
      const passes = await checkPasses(table, { match: whole, leg: leg.value }, body, speaker);
      if (!passes.ok) return passes;
      const ends = recordsAt(match, await readEnds(table, match));
      const at = { match, exchange, speaker };
      const contact = checkContact(body, at, ends);
      if (!contact.ok) return contact;
      const action = `exchange.${body.step}`;
      const grounds = groundsOf(body, exchange);
      const audit = {
        actor,
        action,
        at: moment,
        requestId,
        reason: null,
        ...(grounds && { grounds }),
      };
      return ok({
        actions: [
          ...exchangeActions(held, after.value, audit),
          ...contactActionsOf(body, at),
          ...passes.value.checks,
          { check: matchKey(match.id), ifVersion: match.version },
        ],
        answer: exchangeAnswer(
          actor,
          { match: whole, leg: leg.value },
          after.value,
          moment,
          passes.value.conduct,
        ),
        again: true,
      });
    });
  };
