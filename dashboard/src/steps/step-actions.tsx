/** The buttons of a step: taking it, and leaving it as it was. */
import { useWords } from '../i18n/words-context.tsx';

type StepActionsProps = {
  readonly title: string;
  readonly dangerous: boolean;
  readonly sending: boolean;
  readonly cancel: () => void;
};

export const StepActions = ({ title, dangerous, sending, cancel }: StepActionsProps) => {
  const { say } = useWords();
  return (
    <p className="actions">
      <button
        type="submit"
        className={dangerous ? 'button button--danger' : 'button'}
        aria-disabled={sending}
      >
        {title}
      </button>
      <button type="button" className="button button--quiet" onClick={cancel}>
        {say('step.cancel')}
      </button>
      <span role="status">{sending && say('form.sending')}</span>
    </p>
  );
};
