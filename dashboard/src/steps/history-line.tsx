/** One line of a history: who did what, and when. */
import { useState } from 'react';

import type { PartyReference } from '#shared/domain/parties/party';
import type { RecordKind } from '#shared/domain/records/record';
import { roles } from '#shared/domain/parties/role';

import type { History } from '../api/answers.ts';
import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import type { VersionChangesProps } from '../versions/version-changes.tsx';
import { changedWords } from './changed-words.ts';

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

type HistoryLineProps = {
  /** Of whose history it is: what changed of a match is told by what was done. */
  readonly kind: RecordKind | 'match';
  /** Of those that act in it. */
  readonly parties: readonly PartyReference[];
  readonly entry: History['items'][number];
  /** The record, where its reader may read what it said before and after. */
  readonly comparedOf?: string | undefined;
};

/** With what compares the answers of a form, which no other page brings. */
const VersionChanges = loadedLater<'VersionChanges', VersionChangesProps>(
  'part',
  () => import('../versions/version-changes.tsx'),
  'VersionChanges',
);

/** What a record said before and after a change, once somebody asks. */
const BeforeAndAfter = (props: VersionChangesProps) => {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('versions.show')}</summary>
      {isOpen && <VersionChanges {...props} />}
    </details>
  );
};

type WhoProps = Pick<HistoryLineProps, 'parties'> & Pick<HistoryLineProps['entry'], 'actor'>;

/** The party for which somebody acted, and as what. */
const Who = ({ actor, parties }: WhoProps) => {
  const words = useWords();
  const { say } = words;
  const party = parties.find(({ id }) => id === actor.partyId);
  const role = roles.find((known) => known === actor.role);
  const said = role
    ? say(`role.${role}`)
    : actor.role === 'register'
      ? say('history.register')
      : actor.role;
  return party ? (
    <>
      <bdi>{partyName(party, words)}</bdi> <span className="quiet">({said})</span>
    </>
  ) : (
    said
  );
};

export const HistoryLine = ({ kind, entry, parties, comparedOf }: HistoryLineProps) => {
  const words = useWords();
  const { say, time } = words;
  const action = knownActions.find((known) => known === entry.action);
  const changes = kind === 'match' ? [] : changedWords(entry, words);
  return (
    <tr>
      <td>{time(entry.at)}</td>
      <th scope="row">{action ? say(`history.${action}`) : entry.action}</th>
      {kind !== 'match' && (
        <td>
          {changes.map((change) => (
            <div key={change}>{change}</div>
          ))}
          {comparedOf !== undefined && changes.length > 0 && (
            <BeforeAndAfter kind={kind} id={comparedOf} version={entry.version} />
          )}
        </td>
      )}
      <td>
        <Who actor={entry.actor} parties={parties} />
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
        {entry.because && say(`history.because.${entry.because}`)}{' '}
        {entry.withheld.map((group) => `${say(`record.withheld.${group}`)} `)}
        {entry.reason !== null && <bdi dir="auto">{entry.reason}</bdi>}
      </td>
    </tr>
  );
};
