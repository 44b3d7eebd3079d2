/** What is still open, who could help by area and place, and the dates that stand beside it. */
import { areas } from '#shared/vocabulary/areas';
import { editions } from '#shared/vocabulary/editions';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { StatusMark } from '../figures/status-mark.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { openNeedAddress, openNeeds, statedDates } from './open-needs.ts';
import type { ListedRecord } from '../records/listed-record.ts';
import { type ListOfFigure, listAddress } from '../filters/list-of-figure.ts';

type NeedsPanelProps = {
  readonly records: readonly ListedRecord[];
  /** There are more records than these. */
  readonly isCut: boolean;
  /** Where help has to reach; null where the party has no country. */
  readonly country: string | null;
  /** By what all these records are listed, what is open of them by area. */
  readonly lists: ListOfFigure;
};

const Needs = ({ records, country, lists }: Omit<NeedsPanelProps, 'isCut'>) => {
  const { say, label } = useWords();
  const needs = openNeeds(records, lists.named ?? null);
  if (needs.length === 0) return <p className="quiet">{say('profile.nothingOpen')}</p>;
  return (
    <ul className="needs">
      {needs.map(({ area, components }) => {
        const name = areas.find(({ id }) => id === area)?.short;
        const helping = listAddress({ kind: 'offer', area, country });
        return (
          <li key={area} className={`need area-rule--${area}`}>
            <StatusMark mark="open" /> <b>{name && label(name)}</b>{' '}
            <Link to={openNeedAddress(area, lists)}>
              {say('profile.openCount', { count: components })}
            </Link>{' '}
            {country !== null && <Link to={helping}>{say('profile.couldHelp')}</Link>}
          </li>
        );
      })}
    </ul>
  );
};

const mostDates = 8;

const Dates = ({ records }: { readonly records: readonly ListedRecord[] }) => {
  const { say, date, label } = useWords();
  const dates = statedDates(records).slice(0, mostDates);
  const forum = editions.findLast((edition) => edition.forum === true);
  return (
    <ul className="plain-list">
      {dates.map(({ id, date: day, record }) => (
        <li key={id}>
          <b>{date(day)}</b> {say(record.kind === 'pledge' ? 'profile.due' : 'profile.validUntil')}{' '}
          <Link to={recordPath(record.kind, record.id)}>
            <OriginalText text={record.title} language={record.language} />
          </Link>
        </li>
      ))}
      {forum && (
        <li>
          <b>{date(forum.start)}</b> {label(forum.label)}
        </li>
      )}
    </ul>
  );
};

export const NeedsPanel = ({ records, isCut, country, lists }: NeedsPanelProps) => {
  const { say } = useWords();
  return (
    <div className="profile__sides">
      <section>
        <h2>{say('profile.needs')}</h2>
        <Needs records={records} country={country} lists={lists} />
        <p className="quiet">{say('profile.couldHelpNote')}</p>
      </section>
      <section>
        <h2>{say('profile.dates')}</h2>
        <Dates records={records} />
      </section>
      {isCut && <p className="quiet">{say('profile.cut')}</p>}
    </div>
  );
};
