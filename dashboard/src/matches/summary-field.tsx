/** In which words a match is put to both sides. */
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isHidden } from '../records/publication.ts';
import { useServices } from '../services/services.tsx';
import { textIn } from '../steps/reason-field.tsx';

export const summaryIn = (form: HTMLFormElement): string | null => textIn(form, 'summary') || null;

type SummaryFieldProps = {
  readonly summary: string | null;
  /** Of the match. */
  readonly synthetic: boolean;
  /** Where several forms may stand on a page. */
  readonly id?: string;
  readonly error: string | undefined;
};

export const SummaryField = ({ summary, synthetic, ...field }: SummaryFieldProps) => {
  const { say } = useWords();
  const { world } = useServices();
  return (
    <LabelledField
      {...field}
      name="summary"
      label={say('record.summary')}
      hint={say(isHidden(world, { synthetic }) ? 'match.summaryHintHidden' : 'match.summaryHint')}
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
