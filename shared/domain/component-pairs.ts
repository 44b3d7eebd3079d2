/**
 * Which component is which, where somebody states a record's components anew who does not know their ids: a file numbers
 * them by their places, and one that comes before the others must not become another.
 */
export type NamedComponent = {
  readonly id: string;
  readonly part?: string | undefined;
  readonly area: string | null;
};

/** The one of the same part and area, if there is one alone. */
const onlyLike = <Component extends NamedComponent>(
  components: readonly Component[],
  { part, area }: NamedComponent,
): Component | undefined => {
  const alike = components.filter((each) => each.part === part && each.area === area);
  return alike.length === 1 ? alike[0] : undefined;
};

/** What each was before; where part and area do not tell, the one of its id that no other was. */
export const formerOf = <Component extends NamedComponent>(
  stated: readonly NamedComponent[],
  before: readonly Component[],
): readonly (Component | undefined)[] => {
  const alike = stated.map((each) => onlyLike(stated, each) && onlyLike(before, each));
  return stated.map(
    ({ id }, at) =>
      alike[at] ?? before.find((former) => former.id === id && !alike.includes(former)),
  );
};

/** With the ids that they have; what was not there before has none yet. */
export const withFormerIds = <Component extends NamedComponent>(
  stated: readonly Component[],
  before: readonly NamedComponent[],
): readonly (Omit<Component, 'id'> & { readonly id?: string })[] => {
  const former = formerOf(stated, before);
  return stated.map(({ id: _place, ...component }, at) => {
    const id = former[at]?.id;
    return id === undefined ? component : { ...component, id };
  });
};

const isAlike = (left: NamedComponent, right: NamedComponent | undefined): boolean =>
  left.part === right?.part && left.area === right?.area;

/** The id under which a record keeps each of the components that somebody states, by the id that they gave it. */
export const keptIdsOf = (
  stated: readonly NamedComponent[],
  kept: readonly NamedComponent[],
): ReadonlyMap<string, string> => {
  // As they were taken from the same statement, in its order.
  const isTaken =
    stated.length === kept.length && stated.every((each, at) => isAlike(each, kept[at]));
  const same = isTaken ? kept : formerOf(stated, kept);
  return new Map(stated.flatMap(({ id }, at) => (same[at] ? [[id, same[at].id] as const] : [])));
};
