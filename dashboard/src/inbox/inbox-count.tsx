/** How many entries of the inbox are not read, beside its name. */
import { useWords } from '../i18n/words-context.tsx';
import { useInbox } from './use-inbox.ts';

export const InboxCount = () => {
  const { say, number } = useWords();
  const { remote } = useInbox();
  const count = remote.state === 'ready' ? remote.value.unread : 0;
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className="header__count" aria-hidden="true">
        {number(count)}
      </span>
      <span className="visually-hidden">{say('inbox.count', { count })}</span>
    </>
  );
};
