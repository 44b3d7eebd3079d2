/** What else a party is called, for the Secretariat: files find the party by these names as well. */
import { type FormEvent, useState } from 'react';

import { otherNameKinds } from '#shared/domain/parties/other-name-kinds';

import type { PartyView } from '../api/answers.ts';
import type { Problem } from '../api/problem.ts';
import { useRemote } from '../api/remote.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';
import { type OtherName, saveNames } from './note-name.ts';

type NamesProps = {
  readonly names: readonly OtherName[];
  readonly remove: (name: OtherName) => void;
};

const Names = ({ names, remove }: NamesProps) => {
  const { say } = useWords();
  if (names.length === 0) return <p className="quiet">{say('partyNames.none')}</p>;
  return (
    <ul>
      {names.map((each) => (
        <li key={`${each.is} ${each.name}`}>
          <bdi dir="auto">{each.name}</bdi>{' '}
          <span className="quiet">{say(`partyNames.${each.is}`)}</span>{' '}
          <button type="button" className="button button--quiet" onClick={() => remove(each)}>
            {say('partyNames.remove', { name: each.name })}
          </button>
        </li>
      ))}
    </ul>
  );
};

type FormProps = {
  readonly party: PartyView;
  readonly etag: string;
  readonly reload: () => void;
};

const NamesForm = ({ party, etag, reload }: FormProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem>();
  const names = party.otherNames ?? [];
  const save = async (otherNames: readonly OtherName[]): Promise<void> => {
    setProblem(undefined);
    const answer = await saveNames(client, { party, etag }, otherNames);
    if (answer.ok) reload();
    else setProblem(answer.problem);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const [name, kindOfName] = ['otherName', 'kindOfName'].map((field) => said.get(field));
    const kind = otherNameKinds.find((each) => each === kindOfName);
    if (typeof name === 'string' && name.trim() !== '' && kind)
      void save([...names, { name: name.trim(), is: kind }]);
  };
  return (
    <>
      <Names names={names} remove={(gone) => void save(names.filter((each) => each !== gone))} />
      <form className="record-form" noValidate onSubmit={submit}>
        <LabelledField name="otherName" label={say('partyNames.name')} error={undefined}>
          {(control) => <input {...control} dir="auto" maxLength={300} />}
        </LabelledField>
        <LabelledField name="kindOfName" label={say('partyNames.is')} error={undefined}>
          {(control) => (
            <select {...control}>
              {otherNameKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {say(`partyNames.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
        {problem && (
          <SendProblem
            problem={problem}
            why={problem.status === 409 && <p>{say('partyNames.taken')}</p>}
          />
        )}
        <p className="actions">
          <button type="submit" className="button">
            {say('partyNames.add')}
          </button>
        </p>
      </form>
    </>
  );
};

export const PartyNamesPanel = ({ id }: { readonly id: string }) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote(`party ${id}`, () => client('getParty', { path: { id } }));
  if (remote.state !== 'ready') return null;
  return (
    <details className="downloads">
      <summary>{say('partyNames.title')}</summary>
      <p>{say('partyNames.about')}</p>
      <NamesForm key={remote.etag} party={remote.value} etag={remote.etag ?? ''} reload={reload} />
    </details>
  );
};
