/** Records as lines: what, by whom, in which areas and how far, and whether everyone may read it. */
import { StatusMark } from '../figures/status-mark.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { areaText } from '../records/area-text.ts';
import { vocabularyLabel } from '../records/names.ts';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLink } from '../records/party-link.tsx';
import { type WithReach, ReachText } from '../records/reached.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import type { ListedRecord } from '../records/listed-record.ts';

/** Not said of what everyone reads. */
const Standing = ({ record }: { readonly record: ListedRecord }) => {
  const words = useWords();
  if (!('state' in record) || record.isPublic) return null;
  return (
    <span className="badge badge--private">
      {words.say('record.notPublic')} {vocabularyLabel('recordStates', record.state, words)}
    </span>
  );
};

const Parts = ({ record }: { readonly record: ListedRecord }) => {
  const words = useWords();
  return (
    <ul className="chips">
      {record.components.map((component) => (
        <li key={component.id} className={`chip area-rule--${component.area ?? 'none'}`}>
          {areaText(component, words)}
          {record.kind === 'pledge' && component.area !== null && (
            <>
              {' · '}
              <StatusMark mark={component.status} />{' '}
              {vocabularyLabel('coverageStatuses', component.status, words)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

type RecordLinesProps = {
  readonly records: readonly WithReach<ListedRecord>[];
  /** Whose page it is needs no line for itself. */
  readonly showsParty: boolean;
  readonly country: string | null;
};

export const RecordLines = ({ records, showsParty, country }: RecordLinesProps) => (
  <ul className="record-lines">
    {records.map((record) => (
      <li key={record.id} className="record-line">
        <p className="record-line__title">
          <Link to={recordPath(record.kind, record.id)}>
            <OriginalText text={record.title} language={record.language} />
          </Link>
          <SyntheticMark synthetic={record.synthetic} /> <Standing record={record} />
        </p>
        {(showsParty || record.reach !== undefined) && (
          <p className="quiet">
            {showsParty && <PartyLink party={record.party} />}
            {showsParty && record.reach !== undefined && ' · '}
            <ReachText reach={record.reach} country={country} />
          </p>
        )}
        <Parts record={record} />
      </li>
    ))}
  </ul>
);
