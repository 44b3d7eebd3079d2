/** How many entries of the inbox are not read, beside its name. */
import { useWords } from '../i18n/words-context.tsx';
import { useInboxChanges } from './inbox-changes.ts';
import { useInbox } from './use-inbox.ts';

export const InboxCount = () => {
  const { say, number } = useWords();
  const { remote, reload } = useInbox();
  useInboxChanges(reload);
  if (remote.state !== 'ready' || remote.value.unread === 0) return null;
  const { unread: count, hasOlder } = remote.value;
  return (
    <>
      {' '}
      <span className="header__count" aria-hidden="true">
        {number(count)}
      </span>
      <span className="visually-hidden">
        {say(hasOlder ? 'inbox.count.newest' : 'inbox.count', { count })}
      </span>
    </>
  );
};
