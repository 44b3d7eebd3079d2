/** The form of a second officer, who confirms what another imported from pages of hosts that no setting lists. */
import { type FormEvent, useState } from 'react';

import type { Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { ConfirmedRows } from './confirmed-rows.tsx';
import { chosenFile, choiceFaults, type ChoiceFault } from './chosen-file.ts';
import { sendImport, type SentOutcome } from './sent-import.ts';

type Outcome =
  | { readonly is: 'open' | 'sending' | ChoiceFault }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'done'; readonly confirmed: SentOutcome };

export const ConfirmForm = () => {
  const { say, language } = useWords();
  const { client, newKey } = useServices();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'open' });
  const sending = outcome.is === 'sending';
  const confirm = async (form: HTMLFormElement): Promise<void> => {
    const chosen = await chosenFile(form);
    if (!chosen.ok) {
      setOutcome({ is: chosen.error });
      return;
    }
    setOutcome({ is: 'sending' });
    const answer = await sendImport(chosen.value, { mode: 'confirm', language, client, newKey });
    setOutcome(
      answer.ok
        ? { is: 'done', confirmed: answer.value }
        : { is: 'failed', problem: answer.problem },
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!sending) void confirm(event.currentTarget);
  };
  const fault = choiceFaults.find((each) => each === outcome.is);
  const error = fault && say(`imports.${fault}`);
  return (
    <>
      <form className="record-form" noValidate onSubmit={submit} id="confirm-import">
        <LabelledField
          name="file"
          label={say('imports.file')}
          hint={say('imports.fileHint')}
          error={error}
        >
          {(control) => <input {...control} type="file" accept=".json,application/json" />}
        </LabelledField>
        {outcome.is === 'failed' && (
          <SendProblem
            problem={outcome.problem}
            kept="file"
            again={() => {
              const form = document.querySelector<HTMLFormElement>('#confirm-import');
              form?.requestSubmit();
            }}
          />
        )}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={sending}>
            {say('imports.confirm')}
          </button>
          <span role="status">{sending && say('form.sending')}</span>
        </p>
      </form>
      {outcome.is === 'done' && <ConfirmedRows outcome={outcome.confirmed} />}
    </>
  );
};
