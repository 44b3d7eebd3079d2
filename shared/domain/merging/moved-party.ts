/** A party as it is named once it went into another, or out of it again. */
import type { PartyIdentity, PartyReference } from '../parties/party.ts';

/** From whoever is named now to whom it is named by. */
export type PartyMove = { readonly from: string; readonly to: PartyIdentity };

const identityOf = ({ id, type, country }: PartyIdentity): PartyIdentity => ({ id, type, country });

/** Its name stays as it was written. Back with whom it was first named, nothing is left of the move. */
export const movedReference = (
  reference: PartyReference,
  { from, to }: PartyMove,
): PartyReference => {
  if (reference.id !== from) return reference;
  const { was = identityOf(reference), ...named } = reference;
  return was.id === to.id ? { ...named, ...was } : { ...named, ...identityOf(to), was };
};

/**
 * Where both were named, the one that stays is named once, as it was, in the place of whichever came first: the first
 * named answers for a side.
 */
export const movedReferences = (
  references: readonly PartyReference[],
  move: PartyMove,
): readonly PartyReference[] => {
  const own = references.find(({ id }) => id === move.to.id);
  const moved = references.map((reference) =>
    reference.id === move.from ? (own ?? movedReference(reference, move)) : reference,
  );
  return moved.filter((reference, at) => moved.findIndex(({ id }) => id === reference.id) === at);
};

export const movedId = (id: string, { from, to }: PartyMove): string => (id === from ? to.id : id);

export const movedIds = (ids: readonly string[], move: PartyMove): readonly string[] => [
  ...new Set(ids.map((id) => movedId(id, move))),
];
