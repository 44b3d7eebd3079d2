/** Which proposals are ticked: sure ones at first, and never two that exclude each other. Pure. */
import type { ProposedAnswer } from './proposals.ts';
import type { ProposedField } from './stated-component.ts';

/** The ids of those that were ticked, or unticked, by hand. */
export type Toggled = ReadonlySet<string>;

const isPlace = (field: ProposedField): boolean => field === 'countries' || field === 'regions';

/** A topic is of its area, which has to be ticked with it. */
const needs = (field: ProposedField, other: ProposedField): boolean =>
  field === 'topics' && other === 'area';

const excludes = (field: ProposedField, other: ProposedField): boolean =>
  (field === 'anywhere' && isPlace(other)) || (isPlace(field) && other === 'anywhere');

const isTickedAtFirst = (
  { field, grade }: ProposedAnswer,
  all: readonly ProposedAnswer[],
): boolean =>
  grade === 'sure' &&
  !all.some((other) => needs(field, other.field) && other.grade !== 'sure') &&
  !(field === 'anywhere' && all.some((other) => isPlace(other.field) && other.grade === 'sure'));

export const isTicked = (
  proposal: ProposedAnswer,
  all: readonly ProposedAnswer[],
  toggled: Toggled,
): boolean => isTickedAtFirst(proposal, all) !== toggled.has(proposal.id);

/** The ids toggled once one more is: whatever cannot stand beside it gives way. */
export const withToggled = (
  proposal: ProposedAnswer,
  all: readonly ProposedAnswer[],
  toggled: Toggled,
): Toggled => {
  const next = new Set(toggled);
  const flip = ({ id }: ProposedAnswer): void => {
    if (!next.delete(id)) next.add(id);
  };
  const willBeTicked = !isTicked(proposal, all, toggled);
  flip(proposal);
  for (const other of all) {
    const ticked = isTicked(other, all, next);
    const goesAlong = willBeTicked
      ? needs(proposal.field, other.field) && !ticked
      : needs(other.field, proposal.field) && ticked;
    const givesWay = willBeTicked && excludes(proposal.field, other.field) && ticked;
    if (other.id !== proposal.id && (goesAlong || givesWay)) flip(other);
  }
  return next;
};
