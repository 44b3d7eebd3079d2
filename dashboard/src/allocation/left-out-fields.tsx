/** Records of the selection that the what-if does without: offers, then pledges. */
import { useMemo } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';
import { SelectList } from '../forms/controls/select-list.tsx';
import type { AllocatedRecord } from './allocation-rows.ts';
import { mostLeftOut } from './most-imagined.ts';
import { leftOutName } from './what-if-order.ts';

type LeftOutProps = { readonly kind: RecordKind; readonly records: readonly AllocatedRecord[] };

const LeftOut = ({ kind, records }: LeftOutProps) => {
  const words = useWords();
  const { say, compare } = words;
  const options = useMemo(
    () =>
      records
        .filter((record) => record.kind === kind)
        .map(({ id, title, party }) => ({
          id,
          text: [title, party && partyName(party, words)].filter(Boolean).join(' – '),
        }))
        .sort((left, right) => compare(left.text, right.text)),
    [records, kind, words, compare],
  );
  if (options.length === 0) return null;
  return (
    <SelectList
      name={leftOutName[kind]}
      legend={say(`whatIf.leftOut.${kind}s`)}
      hint={say(`whatIf.leftOutHint.${kind}s`)}
      options={options}
      atLeast={0}
      atMost={Math.min(mostLeftOut, options.length)}
      addText={say(`whatIf.leaveOut.${kind}`)}
      labelOf={(number) => say(`whatIf.leftOutNumber.${kind}`, { number })}
    />
  );
};

export const LeftOutFields = ({ records }: Pick<LeftOutProps, 'records'>) => (
  <>
    <LeftOut kind="offer" records={records} />
    <LeftOut kind="pledge" records={records} />
  </>
);
