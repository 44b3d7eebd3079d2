/** Whose codes nobody has gone through: imported records first, then by how long they have waited. Pure. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { lacksCodes } from '#shared/domain/records/uncoded';

export type RecordToCode = PledgeView | OfferView;

const isInForce = ({ state }: RecordToCode): boolean =>
  state === 'submitted' || state === 'accepted';

export const isCoded = ({ coding }: RecordToCode): boolean => coding !== undefined;

const rank = ({ provenance }: RecordToCode): number => (provenance === null ? 1 : 0);

/** Those that wait, and those that were gone through, so that progress can be told. */
export const worklistOf = (records: readonly RecordToCode[]): readonly RecordToCode[] =>
  records
    .filter((record) => isInForce(record) && (isCoded(record) || lacksCodes(record)))
    .toSorted(
      (left, right) =>
        rank(left) - rank(right) ||
        left.createdAt.localeCompare(right.createdAt, 'en') ||
        left.id.localeCompare(right.id, 'en'),
    );

type Waiting = { readonly id: string };

/** The next or the previous one that waits, and around the end to the other. Undefined where none does. */
export const neighbourOf = <Item extends Waiting>(
  all: readonly Item[],
  id: string | undefined,
  waits: (item: Item) => boolean,
  step: 1 | -1,
): Item | undefined => {
  const at = all.findIndex((item) => item.id === id);
  const behind = at < 0 ? all : [...all.slice(at + 1), ...all.slice(0, at)];
  return (step === 1 ? behind : behind.toReversed()).find(waits);
};
