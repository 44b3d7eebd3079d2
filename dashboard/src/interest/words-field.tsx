/** What is said in words, with what was refused of it. */
import type { FieldProblem, Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { adviceOn } from '../forms/faults/problem-advice.ts';
import { useWords } from '../i18n/words-context.tsx';
import { textIn } from '../steps/reason-field.tsx';

type WordsFieldProps = {
  readonly label: string;
  readonly problem: Problem | null;
  readonly optional?: boolean;
};

export const WordsField = ({ label, problem, optional = false }: WordsFieldProps) => {
  const words = useWords();
  const error = problem?.errors.find(({ pointer }) => pointer === '/words');
  return (
    <LabelledField
      name="words"
      label={label}
      optional={optional}
      error={error && adviceOn(error, words)}
    >
      {(control) => <textarea {...control} rows={3} dir="auto" className="input--long" />}
    </LabelledField>
  );
};

/** As the API would refuse it, told before anything is sent. */
export const wordsMissing = (form: HTMLFormElement): readonly FieldProblem[] =>
  textIn(form, 'words') === '' ? [{ pointer: '/words', code: 'required', detail: '' }] : [];
