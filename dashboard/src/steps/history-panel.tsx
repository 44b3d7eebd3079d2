/** Who did what to a record or a match, and when. */
import type { PartyReference } from '#shared/domain/parties/party';
import type { RecordKind } from '#shared/domain/records/record';
import type { RouteId } from '#shared/contract/routes';

import { useList } from '../api/use-list.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { MoreButton } from './more-button.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { HistoryLine } from './history-line.tsx';

const routes = {
  pledge: 'getPledgeHistory',
  offer: 'getOfferHistory',
  match: 'getMatchHistory',
} as const satisfies Readonly<Record<RecordKind | 'match', RouteId>>;

type HistoryPanelProps = {
  readonly kind: keyof typeof routes;
  readonly id: string;
  /** Where several parties act: their names. */
  readonly parties?: readonly PartyReference[];
  /** Whether its reader may read what a record said before and after a change. */
  readonly showsValues?: boolean;
  /** Where a page has several. */
  readonly title?: string;
};

export const HistoryPanel = ({
  kind,
  id,
  parties = [],
  showsValues = false,
  title,
}: HistoryPanelProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = routes[kind];
  const { remote, reload, more } = useList(`${route} ${id}`, (cursor) =>
    client(route, { path: { id }, query: { cursor } }),
  );
  return (
    <section className="panel" aria-labelledby={`history-${kind}`}>
      <h2 id={`history-${kind}`}>{title ?? say('history.title')}</h2>
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <div className="scroll" role="group" tabIndex={0} aria-labelledby={`history-${kind}`}>
          <table className="figures figures--text">
            <thead>
              <tr>
                <th scope="col">{say('history.when')}</th>
                <th scope="col">{say('history.what')}</th>
                {kind !== 'match' && <th scope="col">{say('history.changed')}</th>}
                <th scope="col">{say('history.who')}</th>
                <th scope="col">{say('history.why')}</th>
              </tr>
            </thead>
            <tbody>
              {remote.value.map((entry) => (
                <HistoryLine
                  key={entry.hash}
                  kind={kind}
                  entry={entry}
                  parties={parties}
                  comparedOf={showsValues ? id : undefined}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton more={more} />
    </section>
  );
};
