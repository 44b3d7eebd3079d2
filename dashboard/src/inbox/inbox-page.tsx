/** What happened to somebody's records and matches, and what asks for their answer, with what of it they have read. */
import type { Me } from '../api/answers.ts';
import { useLostFocus } from '../design/use-lost-focus.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { FollowingPanel } from '../following/following-panel.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { Link } from '../navigation/link.tsx';
import { outboxPath } from '../navigation/pages.ts';
import { MailChoicesPanel } from './mail-choices-panel.tsx';
import { InboxLine } from './inbox-line.tsx';
import { unreadOf } from './shown-inbox.ts';
import { useShownInbox } from './use-shown-inbox.ts';

const Loaded = ({ me }: { readonly me: Me }) => {
  const { say } = useWords();
  const { remote, reload, more, mark, marked, problem } = useShownInbox();
  /** The button goes with the last entry that is unread, and focus to how many there are. */
  const count = useLostFocus<HTMLParagraphElement>(marked);
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const { entries, next } = remote.value;
  const isWhole = next === undefined;
  if (entries.length === 0 && isWhole) return <p>{say('inbox.empty')}</p>;
  const unread = unreadOf(remote.value);
  return (
    <>
      <p>{say(isSecretariat(me) ? 'inbox.leadAll' : 'inbox.lead')}</p>
      {problem && <ProblemNotice problem={problem} />}
      <p ref={count} role="status" tabIndex={-1}>
        {say(isWhole ? 'inbox.count' : 'inbox.count.newest', { count: unread.length })}
      </p>
      {unread.length > 0 && (
        <p>
          <button
            type="button"
            className="button button--quiet"
            onClick={() => void mark(unread, true)}
          >
            {say(isWhole ? 'inbox.markAll' : 'inbox.markShown')}
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
      <MoreButton more={more} text={say('inbox.showOlder')} />
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
