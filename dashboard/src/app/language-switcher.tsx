/** The four languages in their own names. Switching keeps the page and everything written on it. */
import { languages, ownNames } from '../i18n/language.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { usePath, useSearch } from '../navigation/location.ts';

export const LanguageSwitcher = () => {
  const { say, language: current } = useWords();
  const path = usePath();
  const search = useSearch();
  return (
    <nav className="languages" aria-label={say('language.label')}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <Link
              to={`/${language}${path}${search}`}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? 'true' : undefined}
            >
              {ownNames[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
