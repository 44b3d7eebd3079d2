/** What stands above the form of an edit: why the record was returned, and what an edit of what is in force means. */

import { useWords } from '../i18n/words-context.tsx';
import { OriginalText } from '../records/original-text.tsx';
import type { RecordView } from './record-form-props.ts';
import { isSubmittable } from './edit-kinds.ts';

export const EditIntro = ({
  record: { state, returnReason, language },
}: {
  readonly record: RecordView;
}) => {
  const { say } = useWords();
  return (
    <>
      {returnReason !== null && (
        <p className="notice">
          {say('record.returnReason')} <OriginalText text={returnReason} language={language} />
        </p>
      )}
      {!isSubmittable(state) && <p className="lead">{say('edit.lead')}</p>}
    </>
  );
};
