/** A record as its owner, the Secretariat or a reader sees it: state, steps, suggestions and history. */
import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { RecordKind } from '#shared/domain/record';

import type { Me } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat, isStaff } from '../session/roles.ts';
import { AskPair } from '../suggestions/ask-pair.tsx';
import { SuggestionsPanel } from '../suggestions/suggestions-panel.tsx';
import { audienceText } from '../records/audience-text.ts';
import { ContactPanel } from './contact-panel.tsx';
import { HistoryPanel } from '../records/history-panel.tsx';
import { nameOf } from '../records/names.ts';
import { OriginalText } from '../records/original-text.tsx';
import { publicationText } from '../records/publication.ts';
import { PublicRecord } from './public-record.tsx';
import { mayEdit } from './record-actions.ts';
import { RecordBody } from '../records/record-body.tsx';
import { RecordReference } from '../records/record-reference.tsx';
import { RecordSteps } from './record-steps.tsx';

const StateLine = ({ record }: { readonly record: PledgeView | OfferView }) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const { state, version, release, returnReason, language } = record;
  return (
    <>
      <p className="unit">
        <span className={`badge badge--${state}`}>{nameOf('recordStates', state, words)}</span>{' '}
        {say('record.version', { version, time: words.time(record.updatedAt) })}{' '}
        {record.isPublic && release
          ? `${say('record.publicVersion', { version: release.version })} ${publicationText(release, 'record', words)}`
          : say('record.notPublic')}{' '}
        {say('audience.seenBy', { audience: audienceText(record.seenBy, words) })}
      </p>
      {record.synthetic && world === 'real' && (
        <p className="notice">{say('record.syntheticNotPublic')}</p>
      )}
      {returnReason !== null && (
        <p className="notice">
          {say('record.returnReason')} <OriginalText text={returnReason} language={language} />
        </p>
      )}
    </>
  );
};

/** Imported from a page of an unlisted host, and not confirmed yet; or submitted again after it was returned. */
const isImportInWaiting = ({ provenance, state, release }: PledgeView | OfferView): boolean =>
  provenance !== null && state === 'submitted' && release === null;

type OwnRecordProps = { readonly kind: RecordKind; readonly id: string; readonly me: Me };

export const OwnRecord = ({ kind, id, me }: OwnRecordProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') {
    // Not one of theirs: what everyone may see of it, if anything.
    if (remote.problem.status === 404) return <PublicRecord kind={kind} id={id} />;
    return (
      <>
        <PageHeading>{say(`record.${kind}`)}</PageHeading>
        <ProblemNotice problem={remote.problem} retry={reload} />
      </>
    );
  }
  const record = remote.value;
  return (
    <>
      <p className="eyebrow">{say(`record.${kind}`)}</p>
      <PageHeading title={record.title}>
        <OriginalText text={record.title} language={record.language} />
      </PageHeading>
      <StateLine record={record} />
      <p className="quiet">
        <RecordReference reference={record.reference} />
      </p>
      {isSecretariat(me) && isImportInWaiting(record) && (
        <p className="notice">
          {say('imports.waits')} <Link to="/imports">{say('imports.open')}</Link>
        </p>
      )}
      <RecordSteps record={record} etag={remote.etag ?? ''} me={me} reload={reload} />
      <RecordBody record={record} />
      {record.hasContact && me.party?.id === record.party.id && (
        <ContactPanel
          key={`contact ${record.version}`}
          record={record}
          etag={remote.etag ?? ''}
          mayEdit={mayEdit(me, record)}
          reload={reload}
        />
      )}
      {record.state !== 'draft' && record.state !== 'withdrawn' && (
        <>
          <SuggestionsPanel
            key={record.version}
            kind={kind}
            id={id}
            changedAt={record.updatedAt}
            title={say('suggestions.title')}
          />
          <AskPair kind={kind} id={id} seesAll={isStaff(me)} />
        </>
      )}
      <HistoryPanel key={`history ${record.version}`} kind={kind} id={id} />
    </>
  );
};
