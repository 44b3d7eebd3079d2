/** One list of a country's or a party's page, in every state it can be in. */
import type { RemoteList } from '../api/use-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import type { WithReach } from '../records/reached.tsx';
import { RecordLines } from './record-lines.tsx';
import type { ListedRecord } from '../records/listed-record.ts';

type ProfileListProps = {
  readonly title: string;
  readonly empty: string;
  readonly listed: RemoteList<WithReach<ListedRecord>>;
  readonly showsParty: boolean;
  readonly country?: string;
  /** Those of the list that stand here. */
  readonly isHere?: (record: ListedRecord) => boolean;
};

const every = (): boolean => true;

export const ProfileList = (props: ProfileListProps) => {
  const { title, empty, listed, showsParty, country = null, isHere = every } = props;
  const { say } = useWords();
  const { remote, reload, more } = listed;
  const records = remote.state === 'ready' ? remote.value.filter(isHere) : [];
  return (
    <section className="profile__list">
      <h2>{title}</h2>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <>
          {records.length === 0 && more.state === 'none' && <p className="quiet">{empty}</p>}
          <RecordLines records={records} showsParty={showsParty} country={country} />
          <MoreButton more={more} />
        </>
      )}
    </section>
  );
};
