/** Where another officer than the importer confirms what was imported from pages of hosts that no setting lists. */
import { type FormEvent, useState } from 'react';

import type { Problem } from '../api/problem.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { useServices } from '../services/services.tsx';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import {
  confirmImport,
  type ConfirmedOutcome,
  importedFileIn,
  isTooLarge,
} from './confirm-import.ts';
import { ConfirmedRows } from './confirmed-rows.tsx';

const faults = ['noFile', 'notAFile', 'tooLarge'] as const;

type Outcome =
  | { readonly is: 'open' | 'sending' | (typeof faults)[number] }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'done'; readonly confirmed: ConfirmedOutcome };

const ConfirmForm = () => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [outcome, setOutcome] = useState<Outcome>({ is: 'open' });
  const sending = outcome.is === 'sending';
  const confirm = async (form: HTMLFormElement): Promise<void> => {
    const input = form.elements.namedItem('file');
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    const imported = file && importedFileIn(await file.text());
    if (!imported || isTooLarge(imported)) {
      setOutcome({ is: !file ? 'noFile' : imported ? 'tooLarge' : 'notAFile' });
      if (input instanceof HTMLElement) input.focus();
      return;
    }
    setOutcome({ is: 'sending' });
    const answer = await confirmImport(imported, client, newKey);
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
  const fault = faults.find((each) => each === outcome.is);
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

export const ImportsPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('imports.title')} />;
  return (
    <>
      <PageHeading>{say('imports.title')}</PageHeading>
      {isSecretariat(session.me) ? (
        <>
          <p className="lead">{say('imports.lead')}</p>
          <p>{say('imports.means')}</p>
          <ConfirmForm />
        </>
      ) : (
        <p className="notice">{say('problem.forbidden')}</p>
      )}
    </>
  );
};
