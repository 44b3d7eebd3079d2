/** The buttons that end a form: send, keep as a draft, and see first what the answers would match. What fails is told at the button that was pressed. */
import type { ReactNode } from 'react';

import { useWords } from '../i18n/words-context.tsx';

type FormActionsProps = {
  readonly submitText: string;
  readonly draftText?: string | undefined;
  readonly onPreview?: (() => void) | undefined;
  readonly sending: boolean;
  /** What failed, and at which button. */
  readonly failure: ReactNode;
  readonly failedAt: string | undefined;
};

export const FormActions = (props: FormActionsProps) => {
  const { submitText, draftText, onPreview, sending, failure, failedAt } = props;
  const { say } = useWords();
  return (
    <>
      {failedAt === 'preview' && failure}
      {onPreview && (
        <p className="actions">
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={sending}
            onClick={onPreview}
          >
            {say('preview.show')}
          </button>
        </p>
      )}
      {failedAt !== 'preview' && failure}
      <p className="actions">
        <button type="submit" className="button" aria-disabled={sending}>
          {submitText}
        </button>
        {draftText !== undefined && (
          <button
            type="submit"
            value="draft"
            className="button button--quiet"
            aria-disabled={sending}
          >
            {draftText}
          </button>
        )}
        <span role="status">{sending && say('form.sending')}</span>
      </p>
    </>
  );
};
