/** What was received, what happens next, and the first suggestions. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import type { Me } from '../api/answers.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { formNames, formPath, recordPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { audienceText } from '../records/audience-text.ts';
import { isHidden } from '../records/publication.ts';
import { useServices } from '../services/services.tsx';
import { RecordCalendarButton } from '../records/record-calendar-button.tsx';
import { RecordReference } from '../records/record-reference.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { kindsToSubmit } from '../session/roles.ts';
import { SuggestionsPanel } from '../suggestions/suggestions-panel.tsx';
import { addressOf } from '../api/api-call.ts';

type ConfirmationProps = { readonly record: PledgeView | OfferView; readonly me: Me };

export const Confirmation = ({ record, me }: ConfirmationProps) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const { id, reference, kind, title, language, state, updatedAt } = record;
  const isDraft = state === 'draft';
  return (
    <>
      <PageHeading>{say(isDraft ? 'confirmation.draftTitle' : `confirmation.${kind}`)}</PageHeading>
      <div className="notice notice--good">
        <p>
          <OriginalText text={title} language={language} />
        </p>
        <p>
          <RecordReference reference={reference} />
        </p>
        <p>
          {isDraft
            ? say('confirmation.draftNext', { audience: audienceText(record.seenBy, words) })
            : say('confirmation.next')}
        </p>
        {isHidden(world, record) && <p>{say('record.syntheticNotPublic')}</p>}
        <p className="actions">
          <Link to={recordPath(kind, id)}>{say('confirmation.open')}</Link>
          {!isDraft && (
            <a href={addressOf('getCalendarFile', { query: { language: words.language } })}>
              {say('confirmation.calendar')}
            </a>
          )}
          {!isDraft && <RecordCalendarButton record={record} changedAt={updatedAt} />}
          {kindsToSubmit(me)
            .filter((other) => other !== kind)
            .map((other) => (
              <Link key={other} to={formPath(other)}>
                {say(formNames[other])}
              </Link>
            ))}
        </p>
      </div>
      {!isDraft && (
        <SuggestionsPanel
          kind={kind}
          id={id}
          changedAt={updatedAt}
          title={say('suggestions.first')}
        />
      )}
    </>
  );
};
