/** Who at the Secretariat looks after a match, who stands in, and what whoever takes it over has to know. For the Secretariat alone. Pure. */
import type { Match } from './match.ts';

export type MatchCase = {
  /** That of its match. */
  readonly id: string;
  /** 0 as long as nobody took it. */
  readonly version: number;
  /** By the subject of their token, which says nothing of a person by itself. */
  readonly officer: string | null;
  readonly standIn: string | null;
  readonly note: string | null;
  /** Since when it waits for its new officer to take it over; null once they have, or where nobody handed it over. */
  readonly handedOverAt: string | null;
  readonly updatedAt: string;
};

export const unownedCase = ({ id, createdAt }: Pick<Match, 'id' | 'createdAt'>): MatchCase => ({
  id,
  version: 0,
  officer: null,
  standIn: null,
  note: null,
  handedOverAt: null,
  updatedAt: createdAt,
});

/** Whoever proposes a match looks after it. */
export const proposersCase = (match: Match, officer: string): MatchCase => ({
  ...unownedCase(match),
  version: 1,
  officer,
});

export type CaseChange = Pick<MatchCase, 'officer' | 'standIn' | 'note'>;

/** Whoever is put in charge by somebody else takes it over by a change of their own. */
export const changedCase = (
  before: MatchCase,
  change: CaseChange,
  { by, now }: { readonly by: string; readonly now: string },
): MatchCase => {
  const isOthers = change.officer !== null && change.officer !== by;
  const isNew = change.officer !== before.officer;
  return {
    ...before,
    ...change,
    version: before.version + 1,
    handedOverAt: isOthers ? (isNew ? now : before.handedOverAt) : null,
    updatedAt: now,
  };
};

/** Whether it waits for this officer to take it over. */
export const isHandedTo = ({ officer, handedOverAt }: MatchCase, sub: string): boolean =>
  handedOverAt !== null && officer === sub;
