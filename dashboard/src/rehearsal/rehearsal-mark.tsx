/** Says on every page of a rehearsal that it is one. */
import { useWords } from '../i18n/words-context.tsx';

export const RehearsalMark = () => {
  const { say } = useWords();
  return (
    <p className="notice notice--rehearsal">
      <strong>{say('rehearsal.mark')}</strong> {say('rehearsal.lead')}
    </p>
  );
};
