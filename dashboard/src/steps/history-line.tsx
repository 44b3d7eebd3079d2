/** One line of a history: who did what, and when. */
import type { PartyReference } from '#shared/domain/party';

import type { History } from '../api/answers.ts';
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
  'announcement',
  'revocation',
  'opening',
  'withdrawal',
  'confirmation',
  'partnership',
  'lapse',
  'import',
  'import.confirmation',
  'party.merge',
  'party.part',
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
  'match.add_leg',
  'match.remove_leg',
  'match.joined',
  'match.release',
  'match.announcement',
  'match.opening',
  'match.withdrawal',
] as const;

/** What moves an announcement by its own name; of any other change it is told that it ended one. */
const ofAnnouncements: readonly string[] = ['announcement', 'revocation', 'opening', 'release'];

const roles = ['representative', 'secretariat', 'reader', 'administrator'] as const;

type HistoryLineProps = {
  /** Of those that act in it. */
  readonly parties: readonly PartyReference[];
  readonly entry: History['items'][number];
};

export const HistoryLine = ({ entry, parties }: HistoryLineProps) => {
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
        {entry.changed.includes('announced') &&
          !ofAnnouncements.includes(entry.action) &&
          say('history.announcementEnded')}{' '}
        {entry.reason !== null && <bdi dir="auto">{entry.reason}</bdi>}
      </td>
    </tr>
  );
};
