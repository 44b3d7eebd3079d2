/** Several records of a list accepted at once: chosen one by one, with what each will change before anything is done. */
import { useState } from 'react';

import type { WaitingRecord } from '#shared/contract/people/waiting-views';
import type { QueueId } from '#shared/domain/lists/list-orders';

import { useWords } from '../i18n/words-context.tsx';
import { vocabularyLabel } from '../records/names.ts';
import { OriginalText } from '../records/original-text.tsx';
import { partyName } from '../records/party-name.ts';
import { reasonOf } from './reason-text.ts';

type ChoiceProps = {
  readonly queue: QueueId;
  readonly record: WaitingRecord;
  readonly asOf: string;
  readonly isChosen: boolean;
  readonly toggle: () => void;
};

const Choice = ({ queue, record, asOf, isChosen, toggle }: ChoiceProps) => {
  const words = useWords();
  const { id, title, language, party, state } = record;
  return (
    <li className="several__line">
      <label className="choice">
        <input type="checkbox" checked={isChosen} onChange={toggle} aria-describedby={`to-${id}`} />
        <span>
          <OriginalText text={title} language={language} /> · <bdi>{partyName(party, words)}</bdi>
        </span>
      </label>
      <p id={`to-${id}`} className="quiet several__change">
        {reasonOf(queue, record, asOf, words)} ·{' '}
        {words.say('today.several.change', {
          before: vocabularyLabel('recordStates', state, words),
          after: vocabularyLabel('recordStates', 'accepted', words),
        })}
      </p>
    </li>
  );
};

type AcceptSeveralProps = {
  readonly queue: QueueId;
  /** Those that may be accepted now. */
  readonly records: readonly WaitingRecord[];
  readonly asOf: string;
  readonly accept: (records: readonly WaitingRecord[]) => void;
};

export const AcceptSeveral = ({ queue, records, asOf, accept }: AcceptSeveralProps) => {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (records.length < 2) return null;
  const toggle = (id: string): void => {
    setChosen((ids) => new Set(ids.has(id) ? [...ids].filter((own) => own !== id) : [...ids, id]));
  };
  const asked = records.filter(({ id }) => chosen.has(id));
  const areAll = asked.length === records.length;
  return (
    <details
      className="more several"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say('today.several')}</summary>
      <p className="quiet">{say('today.several.lead')}</p>
      <ul className="waiting-list__lines">
        {records.map((record) => (
          <Choice
            key={record.id}
            queue={queue}
            record={record}
            asOf={asOf}
            isChosen={chosen.has(record.id)}
            toggle={() => toggle(record.id)}
          />
        ))}
      </ul>
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={asked.length === 0}
          onClick={() => {
            if (asked.length === 0) return;
            setOpen(false);
            setChosen(new Set());
            accept(asked);
          }}
        >
          {asked.length === 0
            ? say('today.several.none')
            : say('today.several.accept', { count: asked.length })}
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => setChosen(new Set(areAll ? [] : records.map(({ id }) => id)))}
        >
          {say(areAll ? 'today.several.chooseNone' : 'today.several.chooseAll')}
        </button>
      </p>
    </details>
  );
};
