/** In which words a match is put to both sides. */
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { textIn } from '../steps/reason-field.tsx';

export const summaryIn = (form: HTMLFormElement): string | null => textIn(form, 'summary') || null;

type SummaryFieldProps = {
  readonly summary: string | null;
  /** Where several forms may stand on a page. */
  readonly id?: string;
  readonly error: string | undefined;
};

export const SummaryField = ({ summary, ...field }: SummaryFieldProps) => {
  const { say } = useWords();
  return (
    <LabelledField
      {...field}
      name="summary"
      label={say('record.summary')}
      hint={say('match.summaryHint')}
      optional
    >
      {(control) => (
        <textarea
          {...control}
          rows={4}
          dir="auto"
          className="input--long"
          defaultValue={summary ?? ''}
        />
      )}
    </LabelledField>
  );
};
