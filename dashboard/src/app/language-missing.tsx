/** Below the switcher: that the page is not in the language that was asked for. */
import { type Language, ownNames } from '../i18n/language.ts';
import { useWords } from '../i18n/words-context.tsx';

type LanguageMissingProps = { readonly wanted: Language; readonly again: () => void };

export const LanguageMissing = ({ wanted, again }: LanguageMissingProps) => {
  const { say, language } = useWords();
  return (
    <div className="page notice notice--problem" role="alert">
      <p>{say('language.failed', { language: ownNames[language], wanted: ownNames[wanted] })}</p>
      <p className="actions">
        <button type="button" className="button" onClick={again}>
          {say('problem.retry')}
        </button>
      </p>
    </div>
  );
};
