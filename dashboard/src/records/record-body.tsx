/** What a record says: its party, every component, and where it was read. */
import type {
  OfferView,
  PledgeView,
  ReleasedOffer,
  ReleasedPledge,
} from '#shared/contract/record-views';

import { useWords } from '../design/words-context.tsx';
import { ComponentView } from './component-view.tsx';
import { nameOf } from './names.ts';
import { OriginalText } from './original-text.tsx';
import { PartyLine } from './party-line.tsx';
import { RecordMatches } from './record-matches.tsx';
import { SourceLinks } from './source-links.tsx';

export type AnyRecord = PledgeView | OfferView | ReleasedPledge | ReleasedOffer;

export const RecordBody = ({ record }: { readonly record: AnyRecord }) => {
  const words = useWords();
  const { say } = words;
  const { kind, language, provenance } = record;
  return (
    <>
      <PartyLine party={record.party} partners={record.partners} />
      {record.synthetic && <p className="badge badge--synthetic">{say('record.synthetic')}</p>}
      <dl className="facts">
        <div>
          <dt>{say('field.edition')}</dt>
          <dd>{nameOf('edition', record.edition, words)}</dd>
        </div>
        <div>
          <dt>{say('record.language')}</dt>
          <dd>{nameOf('language', language, words)}</dd>
        </div>
        {provenance && (
          <div>
            <dt>{say('record.summary')}</dt>
            <dd>
              <OriginalText text={provenance.summary} language={language} />
            </dd>
          </div>
        )}
        {provenance?.notes && (
          <div>
            <dt>{say('record.notes')}</dt>
            <dd>
              <OriginalText text={provenance.notes} language={language} />
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
      <h2>{say('form.components')}</h2>
      <ul className="components">
        {record.components.map((component) => (
          <ComponentView key={component.id} component={component} kind={kind} language={language} />
        ))}
      </ul>
      <SourceLinks sources={record.sources} />
      <p className="quiet">{say('method.classification')}</p>
    </>
  );
};
