/** Who did what to a record, and when. */
import type { RecordKind } from '#shared/domain/record';

import type { History } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { useServices } from '../app/services.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';

const knownActions = [
  'create',
  'edit',
  'submission',
  'acceptance',
  'return',
  'release',
  'withdrawal',
  'import',
] as const;

const roles = ['representative', 'secretariat', 'reader', 'administrator'] as const;

const Entry = ({ entry }: { readonly entry: History['items'][number] }) => {
  const { say, time } = useWords();
  const action = knownActions.find((known) => known === entry.action);
  const role = roles.find((known) => known === entry.actor.role);
  return (
    <tr>
      <td>{time(entry.at)}</td>
      <th scope="row">{action ? say(`history.${action}`) : entry.action}</th>
      <td>{role ? say(`role.${role}`) : entry.actor.role}</td>
      <td>{entry.reason !== null && <bdi dir="auto">{entry.reason}</bdi>}</td>
    </tr>
  );
};

export const HistoryPanel = ({ kind, id }: { readonly kind: RecordKind; readonly id: string }) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeHistory' : 'getOfferHistory';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  return (
    <section className="panel" aria-labelledby="history-title">
      <h2 id="history-title">{say('history.title')}</h2>
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <div className="scroll" role="region" tabIndex={0} aria-labelledby="history-title">
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
              {remote.value.items.map((entry) => (
                <Entry key={entry.hash} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
