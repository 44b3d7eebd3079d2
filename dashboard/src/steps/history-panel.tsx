/** Who did what to a record or a match, and when. */
import type { PartyReference } from '#shared/domain/party';
import type { RecordKind } from '#shared/domain/record';

import type { RouteId } from '#shared/contract/routes';

import type { History } from '../api/answers.ts';
import { useList } from '../api/use-list.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { MoreButton } from './more-button.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';

const knownActions = [
  'create',
  'edit',
  'code',
  'handOver',
  'submission',
  'acceptance',
  'return',
  'release',
  'withdrawal',
  'confirmation',
  'lapse',
  'import',
  'import.confirmation',
  'match.propose',
  'match.consent',
  'match.decline',
  'match.revise',
  'match.plan',
  'match.start',
  'match.confirm',
  'match.back',
  'match.discuss',
  'match.suspend',
  'match.close',
  'match.release',
  'match.withdrawal',
] as const;

const routes = {
  pledge: 'getPledgeHistory',
  offer: 'getOfferHistory',
  match: 'getMatchHistory',
} as const satisfies Readonly<Record<RecordKind | 'match', RouteId>>;

const roles = ['representative', 'secretariat', 'reader', 'administrator'] as const;

type HistoryPanelProps = {
  readonly kind: keyof typeof routes;
  readonly id: string;
  /** Where several parties act: their names. */
  readonly parties?: readonly PartyReference[];
  /** Where a page has several. */
  readonly title?: string;
};

type EntryProps = Required<Pick<HistoryPanelProps, 'parties'>> & {
  readonly entry: History['items'][number];
};

const Entry = ({ entry, parties }: EntryProps) => {
  const words = useWords();
  const { say, time } = words;
  const action = knownActions.find((known) => known === entry.action);
  const party = parties.find(({ id }) => id === entry.actor.partyId);
  const role = roles.find((known) => known === entry.actor.role);
  return (
    <tr>
      <td>{time(entry.at)}</td>
      <th scope="row">{action ? say(`history.${action}`) : entry.action}</th>
      <td>
        {party ? (
          <bdi>{partyName(party, words)}</bdi>
        ) : role ? (
          say(`role.${role}`)
        ) : entry.actor.role === 'register' ? (
          say('history.register')
        ) : (
          entry.actor.role
        )}
      </td>
      <td>
        {entry.changed.includes('onBehalf') &&
          say(
            entry.actor.role === 'secretariat'
              ? 'onBehalf.history.recorded'
              : 'onBehalf.history.confirmed',
          )}{' '}
        {entry.reason !== null && <bdi dir="auto">{entry.reason}</bdi>}
      </td>
    </tr>
  );
};

export const HistoryPanel = ({ kind, id, parties = [], title }: HistoryPanelProps) => {
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
        <div className="scroll" role="region" tabIndex={0} aria-labelledby={`history-${kind}`}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{say('history.when')}</th>
                <th scope="col">{say('history.what')}</th>
                <th scope="col">{say('history.who')}</th>
                <th scope="col">{say('history.why')}</th>
              </tr>
            </thead>
            <tbody>
              {remote.value.map((entry) => (
                <Entry key={entry.hash} entry={entry} parties={parties} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton more={more} />
    </section>
  );
};
