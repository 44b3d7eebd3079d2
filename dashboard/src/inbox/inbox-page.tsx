/** What happened to somebody's records and matches, and what asks for their answer, with what of it they have read. */
import { useRef, useState } from 'react';

import type { Me } from '../api/answers.ts';
import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { FollowingPanel } from '../following/following-panel.tsx';
import { useServices } from '../services/services.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { tellInboxChanged } from './inbox-changes.ts';
import { Link } from '../navigation/link.tsx';
import { outboxPath } from '../navigation/pages.ts';
import { MailChoicesPanel } from './mail-choices-panel.tsx';
import { InboxLine } from './inbox-line.tsx';
import { OlderEntries } from './older-entries.tsx';
import { useInbox } from './use-inbox.ts';

const useMarking = () => {
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const mark = async (entries: readonly string[], isRead: boolean): Promise<void> => {
    const answer = await client('markInbox', { body: { entries, isRead } });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) tellInboxChanged();
  };
  return { problem, mark };
};

const Loaded = ({ me }: { readonly me: Me }) => {
  const { say } = useWords();
  const { remote, reload } = useInbox();
  const { problem, mark } = useMarking();
  const [showsOlder, setShowsOlder] = useState(false);
  const count = useRef<HTMLParagraphElement>(null);
  /** The button goes with the last entry that is unread, and focus to how many there are. */
  const markAll = (ids: readonly string[]): void => {
    count.current?.focus();
    void mark(ids, true);
  };
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const { entries, unread, next } = remote.value;
  if (entries.length === 0 && next === undefined) return <p>{say('inbox.empty')}</p>;
  const unreadIds = entries.filter(({ isRead }) => !isRead).map(({ id }) => id);
  return (
    <>
      <p>{say(isSecretariat(me) ? 'inbox.leadAll' : 'inbox.lead')}</p>
      {problem && <ProblemNotice problem={problem} />}
      <p ref={count} role="status" tabIndex={-1}>
        {say('inbox.count', { count: unread })}
      </p>
      {unread > 0 && (
        <p>
          <button type="button" className="button button--quiet" onClick={() => markAll(unreadIds)}>
            {say('inbox.markAll')}
          </button>
        </p>
      )}
      <ul className="waiting-list__lines">
        {entries.map((entry) => (
          <InboxLine
            key={entry.id}
            entry={entry}
            mark={(isRead) => void mark([entry.id], isRead)}
          />
        ))}
      </ul>
      {next !== undefined &&
        (showsOlder ? (
          <OlderEntries
            key={next}
            from={next}
            mark={(entry, isRead) => void mark([entry.id], isRead)}
          />
        ) : (
          <div className="more">
            <button type="button" className="button" onClick={() => setShowsOlder(true)}>
              {say('inbox.showOlder')}
            </button>
          </div>
        ))}
      <p className="quiet">{say('inbox.older')}</p>
    </>
  );
};

export const InboxPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('nav.inbox')} />;
  return (
    <>
      <PageHeading>{say('nav.inbox')}</PageHeading>
      <Loaded me={session.me} />
      <MailChoicesPanel />
      <FollowingPanel />
      {isSecretariat(session.me) && (
        <p>
          <Link to={outboxPath}>{say('inbox.outbox')}</Link>
        </p>
      )}
    </>
  );
};
