/** Asks of any counterpart why it is suggested, or why not: chosen from those that the reader may see, or pasted. */
import { useId, useState } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import { useRemote } from '../api/remote.ts';
import { navigate } from '../navigation/location.ts';
import { pairPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { recordIdIn } from './reference-of.ts';

/** As many as the API gives at once; any other can be pasted. */
const mostChoices = '100';

type CounterpartsProps = {
  readonly id: string;
  readonly kind: RecordKind;
  readonly seesAll: boolean;
};

const Counterparts = ({ id, kind, seesAll }: CounterpartsProps) => {
  const { client } = useServices();
  const route = seesAll
    ? (`list${kind === 'pledge' ? 'Pledges' : 'Offers'}` as const)
    : (`listReleased${kind === 'pledge' ? 'Pledges' : 'Offers'}` as const);
  const { remote } = useRemote(route, () => client(route, { query: { limit: mostChoices } }));
  return (
    <datalist id={id}>
      {remote.state === 'ready' &&
        remote.value.items.map((record) => (
          <option key={record.id} value={record.id}>
            {record.title}
          </option>
        ))}
    </datalist>
  );
};

type AskPairProps = {
  readonly kind: RecordKind;
  readonly id: string;
  /** Whether the reader sees every record, or the released ones alone. */
  readonly seesAll: boolean;
};

export const AskPair = ({ kind, id, seesAll }: AskPairProps) => {
  const { say } = useWords();
  const name = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const [wanted, setWanted] = useState(false);
  const other = kind === 'pledge' ? 'offer' : 'pledge';
  const wrong = asked && recordIdIn(text) === undefined;
  const show = (): void => {
    setAsked(true);
    const reference = recordIdIn(text);
    if (reference !== undefined) navigate(pairPath(kind, id, reference));
  };
  return (
    <form
      className="ask-pair"
      noValidate
      aria-label={say(`pair.ask.${other}`)}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <h3>{say(`pair.ask.${other}`)}</h3>
      <div className={wrong ? 'field field--wrong' : 'field'}>
        <label htmlFor={name}>{say(`pair.label.${other}`)}</label>
        <span id={`${name}-hint`} className="field__hint">
          {say('pair.hint')}
        </span>
        <span id={`${name}-error`} role="alert" className="field__error">
          {wrong && say('pair.wrong')}
        </span>
        <input
          id={name}
          dir="auto"
          className="input--middle"
          autoComplete="off"
          list={`${name}-list`}
          value={text}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${name}-hint ${name}-error`}
          onFocus={() => setWanted(true)}
          onChange={(event) => setText(event.target.value)}
        />
        {wanted && <Counterparts id={`${name}-list`} kind={other} seesAll={seesAll} />}
      </div>
      <button type="submit" className="button button--quiet">
        {say('pair.show')}
      </button>
    </form>
  );
};
