/** What becomes of legs of a match as it changes, as the audit says it. Pure. */
import { joiningLegs, legOf, stateOfLeg } from './match-legs.ts';
import type { Match } from './match.ts';

export type LegChange = {
  readonly leg: string;
  readonly from: Match['state'] | null;
  readonly to: Match['state'] | null;
};

export const changeOfLeg = (before: Match, after: Match, id: string): LegChange => {
  const [was, is] = [legOf(before, id), legOf(after, id)];
  return {
    leg: id,
    from: was ? stateOfLeg(before, was) : null,
    to: is ? stateOfLeg(after, is) : null,
  };
};

/**
 * Of legs that were only asked to join, so that their givers are told of what changes for them alone.
 * @param named legs that the change itself is about.
 */
export const joiningChanges = (
  before: Match,
  after: Match,
  named: readonly string[] = [],
): { readonly joining?: readonly LegChange[] } => {
  const asked = joiningLegs(before).filter((id) => !named.includes(id));
  return asked.length > 0 ? { joining: asked.map((id) => changeOfLeg(before, after, id)) } : {};
};
