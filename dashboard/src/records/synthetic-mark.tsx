/** Marks what is made up, beside its title. */
import { useWords } from '../i18n/words-context.tsx';

export const SyntheticMark = ({ synthetic }: { readonly synthetic: boolean }) => {
  const { say } = useWords();
  return synthetic ? <span className="quiet"> {say('record.syntheticShort')}</span> : null;
};
