/** What stands above the form of an edit: why the record was returned, for whom it is edited, and what is left of an earlier visit. */
import { useWords } from '../i18n/words-context.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { isSubmittable } from './edit-kinds.ts';
import { Restored } from './form-intro.tsx';
import type { RecordView } from './record-form-props.ts';

type EditIntroProps = {
  readonly record: RecordView;
  readonly isForParty: boolean;
  /** Where there are answers of before: whether none was held back from the tab, and how to begin anew. */
  readonly restored: { readonly isWhole: boolean; readonly startAnew: () => void } | undefined;
};

export const EditIntro = ({ record, isForParty, restored }: EditIntroProps) => {
  const { say, moment } = useWords();
  const { state, returnReason, language, announced } = record;
  return (
    <>
      {returnReason !== null && (
        <p className="notice">
          {say('record.returnReason')} <OriginalText text={returnReason} language={language} />
        </p>
      )}
      {!isSubmittable(state) && <p className="lead">{say('edit.lead')}</p>}
      {announced && (
        <p className="notice">{say('announce.edit', { time: moment(announced.publicFrom) })}</p>
      )}
      {isForParty && <p className="notice">{say('onBehalf.lead')}</p>}
      {restored && (
        <Restored
          heldBack={restored.isWhole ? undefined : 'asStored'}
          onStartAnew={restored.startAnew}
        />
      )}
    </>
  );
};
