/** One entry of the inbox: of which record or match, what happened, when, and whether it was read. */
import type { InboxEntryView as Entry } from '#shared/contract/people/inbox-views';
import { forumDates } from '#shared/vocabulary/forum-dates';

import { useWords } from '../i18n/words-context.tsx';
import type { Words } from '../i18n/words.ts';
import { Link } from '../navigation/link.tsx';
import { matchPath, recordPath } from '../navigation/pages.ts';
import { vocabularyLabel } from '../records/names.ts';

type InboxLineProps = {
  readonly entry: Entry;
  readonly mark: (isRead: boolean) => void;
};

const pathOf = ({ subject, title }: Entry): string => {
  if (subject === null || title === null) return '/today';
  return subject.kind === 'match' ? matchPath(subject.id) : recordPath(subject.kind, subject.id);
};

const titleOf = ({ subject, title, forumDate }: Entry, { say, label }: Words): string => {
  if (subject !== null) return title ?? say('inbox.untitled');
  const date = forumDates.find(({ id }) => id === forumDate);
  return date ? label(date.label) : say('inbox.ofDate');
};

const detailOf = ({ at, by, state }: Entry, words: Words): string =>
  [
    words.time(at),
    ...(state === null
      ? []
      : [words.say('inbox.state', { state: vocabularyLabel('matchStates', state, words) })]),
    ...(by === null ? [] : [words.say('inbox.by', { date: words.date(by) })]),
  ].join(' · ');

export const InboxLine = ({ entry, mark }: InboxLineProps) => {
  const words = useWords();
  const { say } = words;
  const { isRead, asks, kind, language } = entry;
  const title = titleOf(entry, words);
  const action = say(isRead ? 'inbox.markUnread' : 'inbox.markRead');
  return (
    <li className="waiting" data-read={isRead}>
      <div className="waiting__what">
        <p className="waiting__title">
          <Link to={pathOf(entry)} onClickCapture={() => !isRead && mark(true)}>
            <bdi dir="auto" lang={language ?? undefined}>
              {title}
            </bdi>
          </Link>{' '}
          {!isRead && <span className="inbox__unread">{say('inbox.unread')}</span>}
        </p>
        <p>{say(`inbox.kind.${kind}`)}</p>
        <p className="quiet">
          {asks && <strong>{say('inbox.asks')} · </strong>}
          {detailOf(entry, words)}
        </p>
      </div>
      <div className="waiting__decision">
        <button
          type="button"
          className="button button--quiet"
          aria-label={say('inbox.of', { action, title })}
          onClick={() => mark(!isRead)}
        >
          {action}
        </button>
      </div>
    </li>
  );
};
