/** The public pages that a record was read from. They open as what they are: pages of others. */
import { useWords } from '../i18n/words-context.tsx';

const isWeb = (address: string): boolean => /^https?:\/\//.test(address);

export const SourceLinks = ({ sources }: { readonly sources: readonly string[] }) => {
  const { say } = useWords();
  const links = sources.filter((source) => URL.canParse(source) && isWeb(source));
  if (links.length === 0) return <p className="quiet">{say('record.noSource')}</p>;
  return (
    <div className="sources">
      <span className="sources__label">{say('record.sources')}</span>
      <ul>
        {links.map((source) => (
          <li key={source}>
            <a href={source} rel="noreferrer external">
              <bdi dir="ltr">{new URL(source).hostname.replace(/^www\./, '')}</bdi>
              <bdi dir="ltr" className="sources__path">
                {new URL(source).pathname}
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
