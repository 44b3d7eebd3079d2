/** Why a pledge component stays open: each reason with how many open offers it is about. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import { useWords } from '../i18n/words-context.tsx';
import { gateName } from '../records/reason-names.ts';
import type { AllocatedRecord } from './allocation-rows.ts';
import { AllocatedRecordName } from './record-name.tsx';

type StillOpen = NonNullable<AllocationView['allocation']['pledges'][number]['stillOpen']>;

type Find = (id: string) => AllocatedRecord | undefined;

const Offers = ({ ids, find }: { readonly ids: readonly string[]; readonly find: Find }) => (
  <ul>
    {[...new Set(ids)].flatMap((id) => {
      const record = find(id);
      if (!record) return [];
      return [
        <li key={id}>
          <AllocatedRecordName record={record} />
        </li>,
      ];
    })}
  </ul>
);

export const WhyOpen = ({ why, find }: { readonly why: StillOpen; readonly find: Find }) => {
  const words = useWords();
  const { say } = words;
  if (why.offers === 0) return <p>{say('allocation.noOffer')}</p>;
  const lists = [
    ['usedUp', why.usedUp.count, why.usedUp.most],
    ['heldBack', why.heldBack.count, why.heldBack.best],
    ['otherMeasure', why.otherMeasure.count, why.otherMeasure.best],
    ['amountNotStated', why.amountNotStated.count, why.amountNotStated.best],
  ] as const;
  return (
    <ul className="why-open">
      {lists.map(
        ([reason, count, shown]) =>
          count > 0 && (
            <li key={reason}>
              {say(`allocation.${reason}`, { count })}
              <Offers ids={shown.map(({ id }) => id)} find={find} />
            </li>
          ),
      )}
      {why.barred.count > 0 && (
        <li>
          <details>
            <summary>{say('allocation.doNotFit', { count: why.barred.count })}</summary>
            <ul>
              {why.barred.gates.map(({ gate, count, alone }) => (
                <li key={gate}>
                  {gateName(gate, words)}: {say('allocation.barred', { count, alone })}
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </ul>
  );
};
