/** The public version of a record, for everyone. */
import { recordTopic } from '#shared/domain/inbox/following';
import type { RecordKind } from '#shared/domain/records/record';

import { PageHeading } from '../navigation/arrival.tsx';
import { useServices } from '../services/services.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { CouldHelp } from '../interest/could-help.tsx';
import { FollowThis } from '../following/follow-this.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { Ago } from '../records/ago.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { publicationText } from '../records/publication.ts';
import { RecordCalendarButton } from '../records/record-calendar-button.tsx';
import { RecordBody } from '../records/record-body.tsx';

type PublicRecordProps = { readonly kind: RecordKind; readonly id: string };

export const PublicRecord = ({ kind, id }: PublicRecordProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getReleasedPledge' : 'getReleasedOffer';
  const { remote, reload } = useToldRemote(`${route} ${id}`, (ifNoneMatch) =>
    client(route, { path: { id }, ifNoneMatch }),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') {
    return <PageProblem title={say(`record.${kind}`)} problem={remote.problem} retry={reload} />;
  }
  const { value } = remote;
  return (
    <>
      <p className="eyebrow">{say(`record.${kind}`)}</p>
      <PageHeading title={value.title}>
        <OriginalText text={value.title} language={value.language} />
      </PageHeading>
      <p className="unit">
        {publicationText(value.release, 'record', words)}{' '}
        {value.confirmedOn !== undefined && (
          <>
            {say('record.confirmedOn', { date: words.date(value.confirmedOn) })}
            <Ago since={value.confirmedOn} />
          </>
        )}
      </p>
      <FollowThis topic={recordTopic({ kind, id })} />
      <RecordBody record={value} />
      <RecordCalendarButton record={value} changedAt={value.release.at} />
      {kind === 'pledge' && <CouldHelp pledge={value} />}
    </>
  );
};
