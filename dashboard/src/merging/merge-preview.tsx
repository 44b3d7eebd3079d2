/** What would come of a party going into another, and the button that does it. */
import { type FormEvent, useState } from 'react';

import type { MergePreview as Preview, MergeView } from '#shared/contract/people/merge-views';
import { otherNameKinds } from '#shared/domain/parties/other-name-kinds';

import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { mergePath } from '../navigation/pages.ts';
import { partyName } from '../records/party-name.ts';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';

const Changes = ({ preview }: { readonly preview: Preview }) => {
  const { say } = useWords();
  const { pledges, offers, matches, people, otherNames, outsideIds } = preview;
  return (
    <dl className="facts">
      {(
        [
          ['merging.records', say('merging.recordCount', { pledges, offers })],
          ['merging.matches', String(matches)],
          ['merging.people', String(people)],
        ] as const
      ).map(([key, text]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>{say('merging.names')}</dt>
        <dd>
          <bdi dir="auto">
            {otherNames.map(({ name }) => name).join(' · ') || say('merging.noNames')}
          </bdi>
        </dd>
      </div>
      {outsideIds.length > 0 && (
        <div>
          <dt>{say('merging.ids')}</dt>
          <dd>
            <bdi>{outsideIds.map(({ register, id }) => `${register}: ${id}`).join(' · ')}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
};

type FormProps = {
  readonly preview: Preview;
  readonly etag: string;
  readonly onStarted: (merge: MergeView) => void;
};

const kindOf = (form: HTMLFormElement) => {
  const said = new FormData(form).get('nameIs');
  return otherNameKinds.find((kind) => kind === said) ?? 'synonym';
};

const Confirmation = ({ preview, etag, onStarted }: FormProps) => {
  const words = useWords();
  const { say } = words;
  const { client, newKey } = useServices();
  const [key] = useState(newKey);
  const [problem, setProblem] = useState<Problem>();
  const [isSending, setSending] = useState(false);
  const { stays, goes } = preview;
  const start = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    setProblem(undefined);
    setSending(true);
    const answer = await client('startMerge', {
      path: { id: stays.id },
      body: { from: goes.id, fromVersion: goes.version, nameIs: kindOf(event.currentTarget) },
      ifMatch: etag,
      idempotencyKey: key,
    });
    setSending(false);
    if (answer.ok) onStarted(answer.value);
    else setProblem(answer.problem);
  };
  return (
    <form className="record-form" onSubmit={(event) => void start(event)}>
      <fieldset className="field">
        <legend>
          {say('merging.nameIs', { name: partyName(goes, words), stays: partyName(stays, words) })}
        </legend>
        {otherNameKinds.map((kind) => (
          <label key={kind} className="choice">
            <input type="radio" name="nameIs" value={kind} defaultChecked={kind === 'synonym'} />
            <span>{say(`partyNames.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <p>{say('merging.means')}</p>
      {problem && <SendProblem problem={problem} />}
      <p className="actions">
        <button type="submit" className="button" aria-disabled={isSending}>
          {say('merging.merge', { goes: partyName(goes, words), stays: partyName(stays, words) })}
        </button>
      </p>
    </form>
  );
};

export const PreviewedMerge = (props: FormProps) => {
  const words = useWords();
  const { say } = words;
  const { bar, looks, stays, goes } = props.preview;
  return (
    <section className="panel" aria-labelledby="merge-preview">
      <h2 id="merge-preview">
        {say('merging.preview', { goes: partyName(goes, words), stays: partyName(stays, words) })}
      </h2>
      {bar ? (
        <p className="notice notice--problem" role="alert">
          {say(`merging.bar.${bar}`)}
        </p>
      ) : (
        <>
          <Changes preview={props.preview} />
          {looks.length > 0 && (
            <ul className="notice">
              {looks.map((look) => (
                <li key={look}>{say(`merging.look.${look}`)}</li>
              ))}
            </ul>
          )}
          <Confirmation {...props} />
        </>
      )}
      {stays.id !== goes.id && (
        <p>
          <Link to={mergePath(goes.id, stays.id)}>
            {say('merging.otherWay', { stays: partyName(goes, words) })}
          </Link>
        </p>
      )}
    </section>
  );
};
