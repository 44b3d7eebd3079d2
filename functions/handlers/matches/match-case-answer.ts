/** What is answered of who looks after a match, to whoever acts for the Secretariat. */
import type { MatchCaseView } from '#shared/contract/matches/match-case-views';
import { compareText } from '#shared/domain/values/compare-text';
import type { MatchCase } from '#shared/domain/matches/match-case';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { findMatchFor } from './match-access.ts';
import type { User } from '../../store/people/user-store.ts';

/** Whoever may see the match learns that the rest of it is not theirs. */
export const findMatchCaseFor = async (dependencies: Dependencies, actor: Actor, id: string) => {
  const found = await findMatchFor(dependencies, actor, 'readMatch', id);
  if (!found.ok) return found;
  const allowed = authorize(actor, 'proposeMatch', null);
  return allowed.ok ? found : allowed;
};

const view = (
  { id, version, officer, standIn, note, handedOverAt }: MatchCase,
  officers: ReadonlyMap<string, User>,
): MatchCaseView => ({
  matchId: id,
  version,
  officer,
  standIn,
  note,
  handedOverAt,
  isUnowned: officer === null || !officers.has(officer),
  officers: [...officers.values()]
    .map(({ id: sub, name = null }) => ({ sub, name }))
    .sort((left, right) => compareText(left.name ?? left.sub, right.name ?? right.sub)),
});

export const matchCaseAnswer = (
  matchCase: MatchCase,
  officers: ReadonlyMap<string, User>,
): Answer => ({
  body: view(matchCase, officers),
  headers: { etag: etagOf(matchCase.version) },
});
