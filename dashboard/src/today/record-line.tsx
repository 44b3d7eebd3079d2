/** A record that waits: its name, whose it is, since when and why, and what may be done at once. */
import type { WaitingRecord } from '#shared/contract/people/waiting-views';
import type { QueueId } from '#shared/domain/lists/list-orders';

import { problemKey } from '../api/problem-key.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { inQueuePath, recordPath } from '../navigation/pages.ts';
import { OriginalText } from '../records/original-text.tsx';
import { partyName } from '../records/party-name.ts';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import type { Acceptance } from './acceptances.ts';
import { ageText } from './age-text.ts';
import { reasonOf } from './reason-text.ts';

export type LineActions = {
  readonly acceptanceOf: (id: string) => Acceptance | undefined;
  readonly accept: (record: WaitingRecord) => void;
  readonly undo: (id: string) => void;
};

type RecordLineProps = {
  readonly queue: QueueId | 'since';
  readonly record: WaitingRecord;
  readonly asOf: string;
  /** Absent where there is nothing to decide. */
  readonly actions?: LineActions | undefined;
};

const Decision = ({ record, actions }: { record: WaitingRecord; actions: LineActions }) => {
  const { say } = useWords();
  const acceptance = actions.acceptanceOf(record.id);
  if (acceptance?.state === 'held') {
    return (
      <button
        type="button"
        className="button button--quiet"
        onClick={() => actions.undo(record.id)}
      >
        {say('today.undo')} <kbd>U</kbd>
      </button>
    );
  }
  if (acceptance?.state === 'sending' || acceptance?.state === 'done')
    return <span className="quiet">{say(`today.acceptance.${acceptance.state}`)}</span>;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="A"
        onClick={() => actions.accept(record)}
      >
        {say('step.acceptance')} <kbd>A</kbd>
        <span className="visually-hidden">: {record.title}</span>
      </button>
      {acceptance?.state === 'failed' && (
        <span role="alert">{say(problemKey(acceptance.problem))}</span>
      )}
    </>
  );
};

/** What is open longest stands by the day of its pledge, which its reason tells; its state is another age. */
const sinceWhen = (queue: QueueId | 'since', record: WaitingRecord): string | null => {
  if (queue === 'open') return null;
  return queue === 'since' ? record.changedAt : record.since;
};

export const RecordLine = ({ queue, record, asOf, actions }: RecordLineProps) => {
  const words = useWords();
  const { say } = words;
  const { kind, id, title, language, party, synthetic } = record;
  const waitedSince = sinceWhen(queue, record);
  const isHeld = actions?.acceptanceOf(id)?.state === 'held';
  return (
    <li className={isHeld ? 'waiting waiting--held' : 'waiting'} data-record={id}>
      <div className="waiting__what">
        <p className="waiting__title">
          <Link
            to={queue === 'since' ? recordPath(kind, id) : inQueuePath(queue, kind, id)}
            data-line="link"
          >
            <OriginalText text={title} language={language} />
          </Link>
          <SyntheticMark synthetic={synthetic} />
        </p>
        <p className="quiet">
          {say(`record.${kind}`)} · <bdi>{partyName(party, words)}</bdi>
          {waitedSince !== null && ` · ${ageText(waitedSince, asOf, words)}`}
        </p>
        <p className="waiting__reason">
          <bdi dir="auto">{reasonOf(queue, record, asOf, words)}</bdi>
        </p>
      </div>
      {actions && (
        <p className="waiting__decision">
          <Decision record={record} actions={actions} />
        </p>
      )}
    </li>
  );
};
