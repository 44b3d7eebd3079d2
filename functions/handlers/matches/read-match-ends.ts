/** Both ends of a match for those whom it names: what was disclosed, where it reads otherwise today, and why the two fit. */
import type { MatchEndsView } from '#shared/contract/matches/match-ends-views';
import { changedSince, type DisclosedEnd } from '#shared/domain/matches/disclosure';
import { byLeg } from '#shared/domain/matches/match-legs';
import type { Match } from '#shared/domain/matches/match';
import { isInForce, type RecordKind, type StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { isStillOnBehalf } from '#shared/domain/records/on-behalf';
import type { Language } from '#shared/vocabulary/label';
import { isLive } from '#shared/domain/match-states';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { findGenerations } from '../../store/derived/derived-store.ts';
import { endsNow, findDisclosed } from '../../store/matches/disclosure-store.ts';
import { readEnds, recordsAt, readingAt } from '../../store/matches/match-ends.ts';
import { findLegFor, findMatchFor } from './match-access.ts';
import { suggestionReader } from '../suggestions/suggestion-reader.ts';
import { featuresFor, explanationOf } from './explain-match.ts';

/** Beside what was shown and in no digest: that its party confirms it changes no word of the record. */
const stillOnBehalf = (record: StoredRecord) =>
  isStillOnBehalf(record) ? (record.onBehalf ?? null) : null;

/** Whether what both sides were shown is what was recorded; what was recorded since is as hidden as today's reading. */
const wasShown = ({ disclosed }: Match, { onBehalf }: StoredRecord): boolean =>
  Boolean(disclosed && onBehalf && onBehalf.recordedAt <= disclosed.at);

/** Today's reading is shown while something may still come of the match, and while its owner stands by the record. */
const endView = (
  match: Match,
  then: DisclosedEnd | null,
  now: DisclosedEnd | null,
  record: StoredRecord | undefined,
) => {
  const isOpen = isLive(match.state) && record !== undefined && isInForce(record);
  const changed = isOpen && then && now ? changedSince(then, now) : [];
  return {
    disclosed: then,
    today: changed.length > 0 ? now : null,
    changed,
    state: isLive(match.state) ? (record?.state ?? null) : null,
    synthetic: (record ?? match).synthetic,
    onBehalf: record && (isOpen || wasShown(match, record)) ? stillOnBehalf(record) : null,
  };
};

type Asked = {
  readonly actor: Actor;
  readonly path: { readonly id: string };
  readonly query: {
    readonly language?: Language | undefined;
    readonly leg?: string | undefined;
  };
};

export const readMatchEnds =
  (dependencies: Dependencies) =>
  async ({ actor, path, query }: Asked): Promise<Result<Answer, Refusal>> => {
    const held = await findMatchFor(dependencies, actor, 'readMatch', path.id);
    if (!held.ok) return held;
    const leg = findLegFor(actor, held.value.match, query.leg);
    if (!leg.ok) return leg;
    const match = byLeg(held.value.match, leg.value);
    const { table, now } = dependencies;
    const records = recordsAt(match, await readEnds(table, match));
    const [then, today] = [
      await findDisclosed(table, match, leg.value.id),
      endsNow(match, records),
    ];
    const [{ policy }] = await findGenerations(table);
    const reader = suggestionReader(actor, policy, query.language);
    const at = match.disclosed?.at ?? match.createdAt;
    const view = (kind: RecordKind) =>
      match[kind].recordId === null ? null : endView(match, then[kind], today[kind], records[kind]);
    const features = featuresFor(match, reader, then, records, at);
    const body = {
      matchId: match.id,
      leg: leg.value.id,
      disclosedAt: match.disclosed?.at ?? null,
      scope: readingAt(match, records).scope.digest,
      pledge: view('pledge'),
      offer: view('offer'),
      explanation: explanationOf(match, features, reader, now().slice(0, 10)),
    } as unknown as MatchEndsView;
    return ok({ body });
  };
