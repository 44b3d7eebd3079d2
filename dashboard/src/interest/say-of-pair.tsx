/** What a party thinks of a suggestion for a record of its own. */
import type { RecordKind } from '#shared/domain/records/record';

import type { RecordIds } from '../matches/legs/proposal.ts';
import { SayInterest } from './say-interest.tsx';

type SayOfPairProps = {
  readonly ids: RecordIds;
  /** Which of the two is the record that it is suggested to. */
  readonly own: RecordKind;
  readonly describedBy?: string;
};

const ways = ['interested', 'notForUs', 'question'] as const;

export const SayOfPair = ({ ids, own, ...rest }: SayOfPairProps) => (
  <SayInterest
    {...rest}
    key={`${ids.pledge} ${ids.offer}`}
    of={{ ...ids, page: { kind: own, id: ids[own] } }}
    ways={ways}
  />
);
