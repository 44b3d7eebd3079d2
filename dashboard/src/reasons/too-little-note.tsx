/** Of a pair of which nothing is known: that its score says next to nothing, and what would tell more. */
import { useWords } from '../i18n/words-context.tsx';

export const TooLittleNote = () => {
  const { say } = useWords();
  return (
    <p className="quiet">
      {say('suggestions.pairTooLittle')} {say('suggestions.whatToAdd')}
    </p>
  );
};
