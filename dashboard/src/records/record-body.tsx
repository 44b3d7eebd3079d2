/** What a record says: its party, every component, and where it was read. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/published/public-record-views';

import { useWords } from '../i18n/words-context.tsx';
import { ComponentView } from './component-view.tsx';
import { FactRows } from './fact-rows.tsx';
import { vocabularyLabel } from './names.ts';
import { OriginalText } from './original-text.tsx';
import { PartyLine } from './party-line.tsx';
import { recordFacts } from './record-facts.ts';
import { RecordMatches } from './record-matches.tsx';
import { SourceLinks } from './source-links.tsx';

export type AnyRecord = PledgeView | OfferView | ReleasedPledge | ReleasedOffer;

/** The summary of an import, unless a component says the same. */
const summaryBeside = ({ provenance, components }: AnyRecord): string | undefined =>
  components.some(({ text }) => text === provenance?.summary) ? undefined : provenance?.summary;

/** For whoever may read them: they are in no public answer. */
const notesOf = ({ provenance }: AnyRecord): string | null =>
  provenance && 'notes' in provenance ? (provenance.notes ?? null) : null;

/** Nothing counts a withdrawn record. */
const withoutStatus = ({ status: _, ...component }: AnyRecord['components'][number]) => component;

type RecordBodyProps = {
  readonly record: AnyRecord;
  /** Of the heading over its components, by what stands above it. */
  readonly level?: 2 | 5;
};

export const RecordBody = ({ record, level = 2 }: RecordBodyProps) => {
  const Heading = `h${level}` as const;
  const words = useWords();
  const { say } = words;
  const { kind, language } = record;
  const summary = summaryBeside(record);
  const notes = notesOf(record);
  const isWithdrawn = 'state' in record && record.state === 'withdrawn';
  return (
    <>
      <PartyLine party={record.party} partners={record.partners} />
      {record.synthetic && <p className="badge badge--synthetic">{say('record.synthetic')}</p>}
      {record.kind === 'offer' && record.unconfirmed && (
        <p className="notice">{say('record.unconfirmed')}</p>
      )}
      <dl className="facts">
        <div>
          <dt>{say('field.edition')}</dt>
          <dd>{vocabularyLabel('editions', record.edition, words)}</dd>
        </div>
        <div>
          <dt>{say('record.language')}</dt>
          <dd>{vocabularyLabel('textLanguages', language, words)}</dd>
        </div>
        <FactRows facts={recordFacts(record, words)} language={language} />
        {summary && (
          <div>
            <dt>{say('record.summary')}</dt>
            <dd>
              <OriginalText text={summary} language={language} />
            </dd>
          </div>
        )}
        {notes && (
          <div>
            <dt>{say('record.notes')}</dt>
            <dd>
              <OriginalText text={notes} language={language} />
            </dd>
          </div>
        )}
        {record.matches.length > 0 && (
          <div>
            <dt>{say('record.matches')}</dt>
            <dd>
              <RecordMatches matches={record.matches} />
            </dd>
          </div>
        )}
      </dl>
      <Heading>{say('form.components')}</Heading>
      <ul className="components">
        {record.components.map((component) => (
          <ComponentView
            key={component.id}
            component={isWithdrawn ? withoutStatus(component) : component}
            kind={kind}
            language={language}
          />
        ))}
      </ul>
      <SourceLinks sources={record.sources} />
      <p className="quiet">{say('method.classification')}</p>
    </>
  );
};
