/** What this is and what it is not, under every page. */
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { useServices } from '../services/services.tsx';
import { packagesPath, privacyPath, rehearsalPath } from '../navigation/pages.ts';

export const Footer = () => {
  const { say } = useWords();
  const { world } = useServices();
  return (
    <footer className="footer">
      <div className="footer__inner">
        <p>
          <strong>{say('footer.notEndorsed')}</strong>
        </p>
        <p>{say(world === 'made_up' ? 'world.madeUpMore' : 'footer.records')}</p>
        <p>{say('footer.names')}</p>
        <p>
          {say('footer.attribution')}{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" hrefLang="en">
            CC BY 4.0
          </a>
        </p>
        <ul className="footer__links">
          <li>
            <Link to="/about">{say('nav.about')}</Link>
          </li>
          <li>
            <Link to={rehearsalPath('pledge')}>{say('nav.rehearsal')}</Link>
          </li>
          <li>
            <Link to={packagesPath}>{say('nav.packages')}</Link>
          </li>
          <li>
            <Link to={privacyPath}>{say('nav.privacy')}</Link>
          </li>
          <li>
            <Link to="/accessibility">{say('nav.accessibility')}</Link>
          </li>
          <li>
            <a href="/api/openapi.json">{say('footer.api')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
};
