/** What somebody is told by mail: nothing, until they choose it here. */
import { type FormEvent, useState } from 'react';

import type { MailChoicesChange, MailChoicesView } from '#shared/contract/mail-views';
import { digestRhythms } from '#shared/domain/mail-choices';

import type { Problem } from '../api/problem.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { languages, ownNames } from '../i18n/language.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

type ShownProps = {
  readonly choices: MailChoicesView;
  readonly etag: string;
  readonly reload: () => void;
};

const chosenIn = (form: HTMLFormElement): MailChoicesChange => {
  const said = new FormData(form);
  const one = <Value extends string>(name: string, values: readonly Value[]): Value =>
    values.find((value) => value === said.get(name)) ?? (values[0] as Value);
  return {
    atOnce: said.has('atOnce'),
    digest: one('digest', digestRhythms),
    language: one('language', languages),
  };
};

const Fields = ({ choices }: Pick<ShownProps, 'choices'>) => {
  const { say, language } = useWords();
  return (
    <>
      <label className="choice">
        <input type="checkbox" name="atOnce" defaultChecked={choices.atOnce} />
        <span>{say('mailChoices.atOnce')}</span>
      </label>
      <fieldset className="field">
        <legend>{say('mailChoices.digest')}</legend>
        <div className="choices">
          {digestRhythms.map((rhythm) => (
            <label key={rhythm} className="choice">
              <input
                type="radio"
                name="digest"
                value={rhythm}
                defaultChecked={choices.digest === rhythm}
              />
              <span>{say(`mailChoices.digest.${rhythm}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label className="field">
        <span className="field__label">{say('mailChoices.language')}</span>
        <select name="language" defaultValue={choices.version === 0 ? language : choices.language}>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {ownNames[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};

const Shown = ({ choices, etag, reload }: ShownProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState(false);
  const save = async (form: HTMLFormElement): Promise<void> => {
    const answer = await client('editMailChoices', { body: chosenIn(form), ifMatch: etag });
    setProblem(answer.ok ? null : answer.problem);
    setSaved(answer.ok);
    reload();
  };
  return (
    <form
      onChange={() => setSaved(false)}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <p>{say('mailChoices.lead')}</p>
      {!choices.isSent && <p className="notice">{say('mailChoices.notSent')}</p>}
      {problem && <ProblemNotice problem={problem} />}
      <Fields choices={choices} />
      <p className="actions">
        <button type="submit" className="button">
          {say('mailChoices.save')}
        </button>
      </p>
      <p role="status">{saved && say('mailChoices.saved')}</p>
    </form>
  );
};

export const MailChoicesPanel = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote('mail choices', () => client('getMailChoices'));
  return (
    <section id="mail-choices" aria-labelledby="mail-choices-title">
      <h2 id="mail-choices-title">{say('mailChoices.title')}</h2>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <Shown choices={remote.value} etag={remote.etag ?? ''} reload={reload} />
      )}
    </section>
  );
};
