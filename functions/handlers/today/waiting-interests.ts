/** What parties said of suggestions and needs and nobody has answered: for the Secretariat, the oldest first. */
import type { Today } from '#shared/contract/people/today-views';
import type { WaitingInterest } from '#shared/contract/people/waiting-views';
import type { Interest } from '#shared/domain/matches/interest';
import { isLive } from '#shared/domain/match-states';
import { isInForce, type RecordKind, type StoredRecord } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import { openInterests } from '../../store/matches/interest-store.ts';
import type { Table } from '../../table.ts';
import { nameOfRecord } from '../records/name-of-record.ts';
import { shownOf } from './shown-list.ts';

type Found = {
  readonly interest: Interest;
  readonly pledge: StoredRecord;
  readonly offer: StoredRecord | null;
};

const nameOf = (kind: RecordKind, id: string): string => `${kind}#${id}`;

const readRecords = async (
  table: Pick<Table, 'getMany'>,
  interests: readonly Interest[],
): Promise<ReadonlyMap<string, StoredRecord>> => {
  const names = new Map(
    interests.flatMap(({ pledgeId, offerId }) => [
      [nameOf('pledge', pledgeId), recordKey('pledge', pledgeId)] as const,
      ...(offerId === null
        ? []
        : [[nameOf('offer', offerId), recordKey('offer', offerId)] as const]),
    ]),
  );
  const items = await table.getMany([...names.values()]);
  return new Map(
    [...names.keys()].flatMap((name, index) => {
      const item = items[index];
      return item ? [[name, recordIn(item)] as const] : [];
    }),
  );
};

/** Once the pair is proposed, or an end of it is gone, there is nothing left to take up. */
const isToTakeUp = ({ pledge, offer }: Found): boolean =>
  [pledge, ...(offer ? [offer] : [])].every(isInForce) &&
  !pledge.matches.some(
    ({ counterpartId, state }) => offer !== null && counterpartId === offer.id && isLive(state),
  );

const lineOf = ({ interest, pledge, offer }: Found): WaitingInterest =>
  ({
    id: interest.id,
    says: interest.says,
    words: interest.words,
    party: interest.party,
    own: interest.own,
    saidAt: interest.saidAt,
    pledge: nameOfRecord(pledge),
    offer: offer && nameOfRecord(offer),
  }) as WaitingInterest;

export const readWaitingInterests = async (
  table: Pick<Table, 'indexPage' | 'getMany'>,
  isWhole: boolean,
): Promise<Today['interests']> => {
  const open = await openInterests(table);
  const records = await readRecords(table, open);
  const waiting = open
    .flatMap((interest): readonly Found[] => {
      const { pledgeId, offerId } = interest;
      const pledge = records.get(nameOf('pledge', pledgeId));
      const offer = offerId === null ? null : records.get(nameOf('offer', offerId));
      return pledge && offer !== undefined ? [{ interest, pledge, offer }] : [];
    })
    .filter(isToTakeUp)
    .sort((left, right) => (left.interest.saidAt < right.interest.saidAt ? -1 : 1));
  return shownOf(waiting.map(lineOf), isWhole);
};
