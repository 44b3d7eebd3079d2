/** A record as its owner, the Secretariat or a reader sees it: state, steps, suggestions and history. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { recordTopic } from '#shared/domain/inbox/following';
import type { RecordKind } from '#shared/domain/records/record';

import type { Me } from '../api/answers.ts';
import { AnnouncedRecord } from '../announce/announced-record.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { useSearch } from '../navigation/location.ts';
import { useServices } from '../services/services.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat, isStaff } from '../session/roles.ts';
import { InterestsPanel } from '../interest/interests-panel.tsx';
import { PartnerWords } from '../partnerships/partner-words.tsx';
import { CommentsPanel } from '../comments/comments-panel.tsx';
import { CodesPanel } from './codes-panel.tsx';
import { ConfirmUnchanged } from './confirm-unchanged.tsx';
import { ContactPanel } from './contact-panel.tsx';
import { FollowThis } from '../following/follow-this.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { HandOver } from './hand-over.tsx';
import { ForumUpdatePanel } from './forum-update.tsx';
import { RecordHistory } from '../steps/record-history.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { PublicRecord } from './public-record.tsx';
import { mayConfirm, mayEdit, mayRelease } from './record-actions.ts';
import { RecordBody } from '../records/record-body.tsx';
import { RecordCalendarButton } from '../records/record-calendar-button.tsx';
import { RecordReference } from '../records/record-reference.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { QueueSteps } from './queue-steps.tsx';
import { RecordSteps } from './record-steps.tsx';
import { StateLine } from './state-line.tsx';
import { SuggestionsOfRecord } from './suggestions-of-record.tsx';

/** Imported from a page of an unlisted host, and not confirmed yet; or submitted again after it was returned. */
const isImportInWaiting = ({ provenance, state, release }: PledgeView | OfferView): boolean =>
  provenance !== null && state === 'submitted' && release === null;

type OwnRecordProps = { readonly kind: RecordKind; readonly id: string; readonly me: Me };

export const OwnRecord = ({ kind, id, me }: OwnRecordProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote, reload } = useToldRemote(`${route} ${id}`, (ifNoneMatch) =>
    client(route, { path: { id }, ifNoneMatch }),
  );
  const search = useSearch();
  const [isDeleted, setDeleted] = useState(false);
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') {
    // Not one of theirs: what everyone may see of it, if anything.
    if (remote.problem.status === 404) return <PublicRecord kind={kind} id={id} />;
    return <PageProblem title={say(`record.${kind}`)} problem={remote.problem} retry={reload} />;
  }
  const record = remote.value;
  return (
    <>
      <QueueSteps record={record} search={search} />
      <p className="eyebrow">{say(`record.${kind}`)}</p>
      <PageHeading title={record.title}>
        <OriginalText text={record.title} language={record.language} />
      </PageHeading>
      {record.state !== 'draft' && <FollowThis topic={recordTopic(record)} />}
      <StateLine record={record} search={search} />
      <p className="quiet">
        <RecordReference reference={record.reference} />
      </p>
      {isSecretariat(me) && isImportInWaiting(record) && (
        <p className="notice">
          {say('imports.waits')} <Link to="/imports">{say('imports.open')}</Link>
        </p>
      )}
      <AnnouncedRecord
        record={record}
        etag={remote.etag ?? ''}
        mayRevoke={mayRelease(me, record)}
        reload={reload}
      />
      <RecordSteps record={record} etag={remote.etag ?? ''} me={me} reload={reload} />
      <HandOver record={record} etag={remote.etag ?? ''} me={me} reload={reload} />
      {mayConfirm(me, record) && (
        <ConfirmUnchanged record={record} etag={remote.etag ?? ''} reload={reload} />
      )}
      <RecordBody record={record} />
      <RecordCalendarButton record={record} changedAt={record.updatedAt} />
      {record.partnerWords && <PartnerWords said={record.partnerWords} />}
      {record.state !== 'draft' && <ForumUpdatePanel record={record} />}
      <CodesPanel
        record={record}
        etag={remote.etag ?? ''}
        mayEdit={mayEdit(me, record)}
        reload={reload}
      />
      {record.hasContact && me.party?.id === record.party.id && (
        <ContactPanel
          record={record}
          etag={remote.etag ?? ''}
          mayEdit={mayEdit(me, record)}
          reload={() => {
            setDeleted(true);
            reload();
          }}
        />
      )}
      <StatusLine text={isDeleted && !record.hasContact ? say('contact.deleted') : null} />
      {isSecretariat(me) && <InterestsPanel kind={kind} id={id} />}
      <CommentsPanel kind={kind} id={id} />
      <SuggestionsOfRecord record={record} seesAll={isStaff(me)} />
      <RecordHistory key={`history ${record.version}`} record={record} />
    </>
  );
};
