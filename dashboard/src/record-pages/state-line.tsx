/** Where a record stands, which version of it is public, who sees it, and what was just saved or returned. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import { savedIn } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { Ago } from '../records/ago.tsx';
import { audienceText } from '../records/audience-text.ts';
import { vocabularyLabel } from '../records/names.ts';
import { OnBehalfNotice } from '../records/on-behalf.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { isHidden, publicationText } from '../records/publication.ts';

type StateLineProps = {
  readonly record: PledgeView | OfferView;
  /** Of the page's address. */
  readonly search: string;
};

export const StateLine = ({ record, search }: StateLineProps) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const { state, version, release, returnReason, language } = record;
  const isSaved = savedIn(search) === String(version);
  return (
    <>
      {isSaved && (
        <p role="status" className="notice notice--good">
          {say('edit.saved', { version })}
        </p>
      )}
      <p className="unit">
        <span className={`badge badge--${state}`}>
          {vocabularyLabel('recordStates', state, words)}
        </span>{' '}
        {say('record.version', { version, time: words.time(record.updatedAt) })}{' '}
        {record.isPublic && release
          ? `${say('record.publicVersion', { version: release.version })} ${publicationText(release, 'record', words)}`
          : say('record.notPublic')}{' '}
        {record.confirmedOn && (
          <>
            {say('record.confirmedOn', { date: words.date(record.confirmedOn) })}
            <Ago since={record.confirmedOn} />
          </>
        )}{' '}
        {say('audience.seenBy', { audience: audienceText(record.seenBy, words) })}
      </p>
      <OnBehalfNotice onBehalf={record.onBehalf} />
      {isHidden(world, record) && <p className="notice">{say('record.syntheticNotPublic')}</p>}
      {returnReason !== null && (
        <p className="notice">
          {say('record.returnReason')} <OriginalText text={returnReason} language={language} />
        </p>
      )}
    </>
  );
};
