/** One match: its two sides, their records where there are any, its stage and its sources. */
import type { MatchView } from '#shared/contract/record-views';
import type { RecordKind } from '#shared/domain/record';

import { Link } from '../app/link.tsx';
import { recordPath } from '../app/pages.ts';
import { useWords } from '../design/words-context.tsx';
import { windowText } from '../records/component-facts.ts';
import { nameOf, namesOf } from '../records/names.ts';
import { OriginalText } from '../records/original-text.tsx';
import { SourceLinks } from '../records/source-links.tsx';

/** Imported matches are written in the language of their pages, which the record does not name. */
const unknownLanguage = 'und';

const End = ({ kind, end }: { kind: RecordKind; end: MatchView['pledge'] }) => {
  const { say } = useWords();
  return (
    <div>
      <dt>{say(`matches.${kind}`)}</dt>
      <dd>
        {end.recordId === null ? (
          <span className="quiet">{say('matches.notInSource')}</span>
        ) : (
          <Link to={recordPath(kind, end.recordId)}>{say('matches.open')}</Link>
        )}
      </dd>
    </div>
  );
};

export const MatchCard = ({ match }: { readonly match: MatchView }) => {
  const words = useWords();
  const { say } = words;
  const summary = match.summary ?? match.provenance?.summary;
  const window = windowText(match.window, words) || match.window.stated;
  return (
    <article className="card" aria-labelledby={`match-${match.id}`}>
      <h2 id={`match-${match.id}`} className="card__title">
        <bdi dir="auto">{match.title}</bdi>
      </h2>
      <p className="badge">
        {say('matches.stage', { stage: nameOf('matchState', match.state, words) })}
      </p>
      {match.synthetic && <p className="badge badge--synthetic">{say('record.synthetic')}</p>}
      <dl className="facts">
        <div>
          <dt>{say('matches.supporters')}</dt>
          <dd>
            <bdi>{words.list(match.supporters.map(({ name }) => name))}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say('matches.recipients')}</dt>
          <dd>
            <bdi>{words.list(match.recipients.map(({ name }) => name))}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say('matches.areas')}</dt>
          <dd>
            {match.areas.length > 0 ? namesOf('area', match.areas, words) : say('record.noArea')}
          </dd>
        </div>
        {window && (
          <div>
            <dt>{say('fact.window')}</dt>
            <dd>
              <bdi dir="auto">{window}</bdi>
            </dd>
          </div>
        )}
        {summary && (
          <div>
            <dt>{say('record.summary')}</dt>
            <dd>
              <OriginalText text={summary} language={unknownLanguage} />
            </dd>
          </div>
        )}
        <End kind="pledge" end={match.pledge} />
        <End kind="offer" end={match.offer} />
      </dl>
      <SourceLinks sources={match.sources} />
    </article>
  );
};
