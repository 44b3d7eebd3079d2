/** What becomes public by itself, the next first. */
import type { Today } from '#shared/contract/people/today-views';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { matchPath, recordPath } from '../navigation/pages.ts';
import { OriginalText } from '../records/original-text.tsx';
import { isHidden } from '../records/publication.ts';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { useServices } from '../services/services.tsx';
import { WaitingList } from './waiting-list.tsx';

export const AnnouncedList = ({ today }: { readonly today: Today }) => {
  const { say, moment } = useWords();
  const { world } = useServices();
  const { announced } = today;
  if (!announced || announced.total === 0) return null;
  return (
    <WaitingList
      name="announced"
      title={say('today.announced')}
      total={announced.total}
      shown={announced.items.length}
      all={{ list: 'announced' }}
    >
      {announced.items.map(({ kind, id, title, language, synthetic, publicFrom, isOfLeg }) => (
        <li key={id} className="waiting">
          <div className="waiting__what">
            <p className="waiting__title">
              <Link to={kind === 'match' ? matchPath(id) : recordPath(kind, id)}>
                {language === null ? (
                  <bdi dir="auto">{title}</bdi>
                ) : (
                  <OriginalText text={title} language={language} />
                )}
              </Link>
              <SyntheticMark synthetic={synthetic} />
            </p>
            <p className="waiting__reason">
              {isHidden(world, { synthetic })
                ? say('record.syntheticNotPublic')
                : say(isOfLeg ? 'today.announced.leg' : 'today.announced.on', {
                    time: moment(publicFrom),
                  })}
            </p>
          </div>
        </li>
      ))}
    </WaitingList>
  );
};
