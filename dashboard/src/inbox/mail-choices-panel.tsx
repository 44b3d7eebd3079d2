/** What somebody is told by mail: nothing, until they choose it here. */
import type { MailChoicesChange, MailChoicesView } from '#shared/contract/people/mail-views';
import { digestRhythms } from '#shared/domain/inbox/mail-choices';

import { Select, useFirst } from '../design/select.tsx';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { languages, ownNames } from '../i18n/language.ts';
import { ChoicesForm } from '../sending/choices-form.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

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

const Fields = (props: { readonly choices: MailChoicesView }) => {
  const choices = useFirst(props.choices);
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
        <Select name="language" begins={choices.version === 0 ? language : choices.language}>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {ownNames[each]}
            </option>
          ))}
        </Select>
      </label>
    </>
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
        <ChoicesForm
          of="mailChoices"
          reload={reload}
          save={(form) =>
            client('editMailChoices', { body: chosenIn(form), ifMatch: remote.etag ?? '' })
          }
        >
          {!remote.value.isSent && <p className="notice">{say('mailChoices.notSent')}</p>}
          <Fields choices={remote.value} />
        </ChoicesForm>
      )}
    </section>
  );
};
