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
              {/* One piece: in a line from right to left, two would stand in the wrong order. */}
              <bdi dir="ltr">
                {new URL(source).hostname.replace(/^www\./, '')}
                <span className="sources__path">{new URL(source).pathname}</span>
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
