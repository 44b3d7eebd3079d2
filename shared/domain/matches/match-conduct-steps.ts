/** What a step makes of the conduct beside a match; undefined where it is not for now, or not theirs. Pure. */
import { type MatchConduct, mostReports, reportable } from './match-conduct.ts';
import type { MessageName, ReportDecision } from './message-report.ts';
import type { MatchExchange } from './match-exchange.ts';
import type { Speaker } from './match-exchange-steps.ts';
import type { RecordKind } from '../records/record.ts';

export type ConductStep =
  | ({ readonly step: 'report'; readonly reason: string } & MessageName)
  | { readonly step: 'decide'; readonly report: string; readonly decision: ReportDecision }
  | { readonly step: 'block' | 'unblock'; readonly everywhere: boolean };

/** Whoever answers for both sides has nobody to block. */
export const sideOfSpeaker = ({ mover, sides }: Speaker): RecordKind | undefined =>
  mover === 'party' && sides.length === 1 ? sides[0] : undefined;

const reported = (
  exchange: Pick<MatchExchange, 'questions'>,
  conduct: MatchConduct,
  { question, part, reason }: Extract<ConductStep, { step: 'report' }>,
  by: RecordKind,
  at: string,
): MatchConduct['reports'] | undefined => {
  const { reports } = conduct;
  const isTheirs = reportable(exchange, conduct, by).some(
    (each) => each.question === question && each.part === part,
  );
  if (!isTheirs || reports.length >= mostReports) return undefined;
  const id = `r${reports.length + 1}`;
  return [...reports, { id, question, part, by, reason, at, decided: null }];
};

/** Decided otherwise later, what was removed is back and what was closed is open. */
const decided = (
  { reports }: MatchConduct,
  { report, decision }: Extract<ConductStep, { step: 'decide' }>,
  at: string,
): MatchConduct['reports'] | undefined =>
  reports.some(({ id }) => id === report)
    ? reports.map((each) =>
        each.id === report ? { ...each, decided: { what: decision, at } } : each,
      )
    : undefined;

type Standing = {
  readonly exchange: Pick<MatchExchange, 'questions'>;
  readonly conduct: MatchConduct;
};

export const steppedConduct = (
  { exchange, conduct }: Standing,
  taken: ConductStep,
  speaker: Speaker,
  now: string,
): MatchConduct | undefined => {
  const next = { ...conduct, version: conduct.version + 1, updatedAt: now };
  if (taken.step === 'decide') {
    const reports = speaker.mover === 'secretariat' ? decided(conduct, taken, now) : undefined;
    return reports && { ...next, reports };
  }
  const side = sideOfSpeaker(speaker);
  if (side === undefined) return undefined;
  if (taken.step === 'report') {
    const reports = reported(exchange, conduct, taken, side, now);
    return reports && { ...next, reports };
  }
  return {
    ...next,
    blocked: { ...conduct.blocked, [side]: taken.step === 'block' ? now : null },
  };
};
