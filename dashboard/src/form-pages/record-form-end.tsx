/** The buttons at the end of what is open of a form, and what failed at one of them. */
import { SectionActions } from '../form-sections/section-actions.tsx';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { FormActions } from './form-actions.tsx';
import type { RecordFormProps } from './record-form-props.ts';
import type { RecordFormState } from './use-record-form.ts';

/** With all that reasons take, which few forms come to: they come when they are asked for. */
const RefusalReason = loadedLater(
  'part',
  () => import('../steps/refusal-reason.tsx'),
  'RefusalReason',
);

type RecordFormEndProps = Pick<
  RecordFormProps,
  'kept' | 'submitText' | 'draftText' | 'preview' | 'onSaved'
> & {
  readonly of: RecordFormState;
};

export const RecordFormEnd = (props: RecordFormEndProps) => {
  const { of, kept, submitText, draftText, preview, onSaved } = props;
  const { failure, sending, show, moves, onPage } = of;
  const told = failure && (
    <SendProblem
      problem={failure.problem}
      kept={kept}
      again={failure.again}
      why={failure.problem.reason && <RefusalReason reason={failure.problem.reason} />}
    />
  );
  return onPage.view === 'whole' || onPage.current === 'check' ? (
    <FormActions
      submitText={submitText}
      draftText={draftText}
      sending={sending}
      onPreview={preview && (() => show(preview))}
      failedAt={failure?.at}
      failure={told}
    />
  ) : (
    <SectionActions moves={moves} saves={onSaved !== undefined} sending={sending} failure={told} />
  );
};
