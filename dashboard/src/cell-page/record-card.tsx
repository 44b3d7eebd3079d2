/** A record in a list: who, what, the components that belong to the cell, and where it was read. */
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ComponentView } from '../records/component-view.tsx';
import { OnBehalfMark } from '../records/on-behalf.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLine } from '../records/party-line.tsx';
import { type WithReach, ReachText } from '../records/reached.tsx';
import type { ShownComponent } from '../records/shown-component.ts';
import { SourceLinks } from '../records/source-links.tsx';
import type { ListedRecord } from '../records/listed-record.ts';

type RecordCardProps = {
  readonly record: WithReach<ListedRecord>;
  readonly country: string | null;
  readonly components: readonly ShownComponent[];
};

export const RecordCard = ({ record, components, country }: RecordCardProps) => {
  const { say } = useWords();
  const { id, kind, title, language, party, partners } = record;
  const hidden = record.components.length - components.length;
  return (
    <article className="card" aria-labelledby={`record-${id}`}>
      <h4 id={`record-${id}`} className="card__title">
        <Link to={recordPath(kind, id)}>
          <OriginalText text={title} language={language} />
        </Link>
      </h4>
      {record.reach !== undefined && (
        <p className="badge">
          <ReachText reach={record.reach} country={country} />
        </p>
      )}
      <PartyLine party={party} partners={partners} />
      {record.synthetic && <p className="badge badge--synthetic">{say('record.synthetic')}</p>}
      <OnBehalfMark record={record} />
      {record.kind === 'offer' && record.availability === 'committed' && (
        <p className="badge">{say('record.committed')}</p>
      )}
      <ul className="components">
        {components.map((component) => (
          <ComponentView key={component.id} component={component} kind={kind} language={language} />
        ))}
      </ul>
      {hidden > 0 && <p className="quiet">{say('record.elsewhere', { count: hidden })}</p>}
      <SourceLinks sources={record.sources} />
    </article>
  );
};
