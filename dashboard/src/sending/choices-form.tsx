/** Choices that are saved as a whole, at their place: what became of them is told at the button, which keeps the focus. */
import { type FormEvent, type ReactNode, useState } from 'react';

import type { Answered } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from './notice.tsx';

type ChoicesFormProps = {
  /** Whose words for saving and for having saved it says. */
  readonly of: 'approval' | 'mailChoices';
  readonly save: (form: HTMLFormElement) => Promise<Answered<unknown>>;
  /** Reads anew what is stored: the choices stay as they were made. */
  readonly reload: () => void;
  readonly children: ReactNode;
};

export const ChoicesForm = ({ of, save, reload, children }: ChoicesFormProps) => {
  const { say } = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saved, setSaved] = useState(false);
  const send = async (form: HTMLFormElement): Promise<void> => {
    const answer = await save(form);
    setProblem(answer.ok ? null : answer.problem);
    setSaved(answer.ok);
    if (readsOtherwise(answer)) reload();
  };
  return (
    <form
      onInput={() => setSaved(false)}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <p>{say(`${of}.lead`)}</p>
      {problem && <ProblemNotice problem={problem} />}
      {children}
      <p className="actions">
        <button type="submit" className="button">
          {say(`${of}.save`)}
        </button>
      </p>
      <p role="status">{saved && say(`${of}.saved`)}</p>
    </form>
  );
};
