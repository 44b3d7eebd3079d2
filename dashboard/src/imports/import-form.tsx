/** Where an officer has a file of public pages previewed, looks at what wants a look, and imports it. */
import { type FormEvent, useState } from 'react';

import type { Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';
import { chosenFile, type ChoiceFault, choiceFaults } from './chosen-file.ts';
import { PreviewedRows } from './previewed-rows.tsx';
import { sendImport, type SentOutcome } from './sent-import.ts';
import type { ImportedFile } from './imported-file.ts';

type State =
  | { readonly is: 'open' | 'sending' | ChoiceFault }
  | { readonly is: 'failed'; readonly problem: Problem; readonly again: () => void }
  | {
      readonly is: 'seen' | 'storing' | 'done';
      readonly file: ImportedFile;
      readonly outcome: SentOutcome;
    };

const faultWords = {
  noFile: 'sheets.noFile',
  notAFile: 'imports.notAFile',
  tooLarge: 'imports.tooLargeToRead',
} as const;

export const ImportForm = () => {
  const { say, language } = useWords();
  const { client, newKey } = useServices();
  const [state, setState] = useState<State>({ is: 'open' });
  const send = async (file: ImportedFile, mode: 'preview' | 'commit'): Promise<void> => {
    const answer = await sendImport(file, { mode, language, client, newKey });
    const again = (): void => void send(file, mode);
    setState(
      answer.ok
        ? { is: mode === 'preview' ? 'seen' : 'done', file, outcome: answer.value }
        : { is: 'failed', problem: answer.problem, again },
    );
  };
  const preview = async (form: HTMLFormElement): Promise<void> => {
    const chosen = await chosenFile(form);
    if (!chosen.ok) {
      setState({ is: chosen.error });
      return;
    }
    setState({ is: 'sending' });
    await send(chosen.value, 'preview');
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (state.is !== 'sending' && state.is !== 'storing') void preview(event.currentTarget);
  };
  const fault = choiceFaults.find((each) => each === state.is);
  return (
    <>
      <form className="record-form" noValidate onSubmit={submit} id="read-import">
        <LabelledField
          name="file"
          id="read-import-file"
          label={say('sheets.file')}
          hint={say('imports.newFileHint')}
          error={fault && say(faultWords[fault])}
        >
          {(control) => <input {...control} type="file" accept=".json,application/json" />}
        </LabelledField>
        {state.is === 'failed' && (
          <SendProblem problem={state.problem} kept="file" again={state.again} />
        )}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={state.is === 'sending'}>
            {say('sheets.look')}
          </button>
          <span role="status">{state.is === 'sending' && say('form.sending')}</span>
        </p>
      </form>
      {'outcome' in state && (
        <PreviewedRows
          key={state.is === 'done' ? 'done' : 'seen'}
          file={state.file}
          outcome={state.outcome}
          isDone={state.is === 'done'}
          sending={state.is === 'storing'}
          store={() => {
            const { file, outcome } = state;
            setState({ is: 'storing', file, outcome });
            void send(file, 'commit');
          }}
        />
      )}
    </>
  );
};
