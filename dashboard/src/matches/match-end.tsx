/** One end of a match: its record, the components that the match names, and what is left of them. */
import type { MatchView } from '#shared/contract/record-views';
import { measureOf } from '#shared/domain/measure';
import type { RecordKind } from '#shared/domain/record';

import { useRemote } from '../api/remote.ts';
import { Link } from '../app/link.tsx';
import { recordPath } from '../app/pages.ts';
import { useServices } from '../app/services.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { ComponentView } from '../records/component-view.tsx';
import { measureText } from '../records/measure-text.ts';
import { OriginalText } from '../records/original-text.tsx';
import type { ShownComponent } from '../records/shown-component.ts';
import { leftOf } from './match-standing.ts';
import { type EndRecord, readEnd } from './read-end.ts';

type LeftProps = { readonly end: EndRecord; readonly component: ShownComponent };

/** A released record counts released matches alone, so what it leaves is not known from it. */
const Left = ({ end, component }: LeftProps) => {
  const words = useWords();
  const { quantity } = component;
  const left = end.whole ? leftOf(end.record, component) : null;
  if (left === null || !quantity) return null;
  return (
    <p>
      {words.say('match.left', {
        left,
        max: measureText(quantity.max, measureOf(quantity), words),
      })}
    </p>
  );
};

type NamedProps = {
  readonly kind: RecordKind;
  readonly end: EndRecord;
  readonly components: readonly string[];
};

const Named = ({ kind, end, components }: NamedProps) => {
  const { record } = end;
  const named = record.components.filter(({ id }) => components.includes(id));
  return (
    <>
      <p>
        <Link to={recordPath(kind, record.id)}>
          <OriginalText text={record.title} language={record.language} />
        </Link>
      </p>
      <ul className="components">
        {named.map((component) => (
          <ComponentView
            key={component.id}
            component={component}
            kind={kind}
            language={record.language}
          />
        ))}
      </ul>
      {named.map((component) => (
        <Left key={component.id} end={end} component={component} />
      ))}
    </>
  );
};

type KnownEndProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly components: readonly string[];
  readonly loads: number;
};

const KnownEnd = ({ kind, id, components, loads }: KnownEndProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote(`end ${kind} ${id} ${loads}`, () =>
    readEnd(client, kind, id),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'ready') {
    return <Named kind={kind} end={remote.value} components={components} />;
  }
  return remote.problem.status === 404 ? (
    <p className="quiet">{say('match.endHidden')}</p>
  ) : (
    <ProblemNotice problem={remote.problem} retry={reload} />
  );
};

type MatchEndProps = {
  readonly kind: RecordKind;
  readonly end: MatchView['pledge'];
  /** How often the page was loaded: each time, the record is read anew. */
  readonly loads: number;
};

export const MatchEnd = ({ kind, end, loads }: MatchEndProps) => {
  const { say } = useWords();
  return (
    <section className="card" aria-labelledby={`end-${kind}`}>
      <h2 id={`end-${kind}`} className="card__title">
        {say(`matches.${kind}`)}
      </h2>
      {end.recordId === null ? (
        <p className="quiet">{say('matches.notInSource')}</p>
      ) : (
        <KnownEnd kind={kind} id={end.recordId} components={end.components} loads={loads} />
      )}
    </section>
  );
};
