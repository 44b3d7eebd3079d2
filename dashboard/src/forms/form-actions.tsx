/** The buttons that end a form: send, keep as a draft, and see first what the answers would match. */
import { useWords } from '../design/words-context.tsx';

type FormActionsProps = {
  readonly submitText: string;
  readonly draftText?: string | undefined;
  readonly onPreview?: (() => void) | undefined;
  readonly sending: boolean;
};

export const FormActions = ({ submitText, draftText, onPreview, sending }: FormActionsProps) => {
  const { say } = useWords();
  return (
    <>
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
