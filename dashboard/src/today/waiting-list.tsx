/** One list of what waits, with how many there are and the way to all of them. */
import type { ReactNode } from 'react';

import type { WholeListId } from '#shared/contract/people/today-views';
import type { QueueId } from '#shared/domain/lists/list-orders';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { useSearch } from '../navigation/location.ts';
import { todayAddressWith } from './asked-of-today.ts';

type EmptyKey =
  `today.empty.${QueueId | 'answers' | 'flags' | 'suggestions' | 'since' | 'followUps'}`;

type WaitingListProps = {
  readonly name: string;
  readonly title: string;
  readonly total: number;
  readonly shown: number;
  /** Where all of them are listed; Today itself shows all of what no other page holds. */
  readonly all?: string | { readonly list: WholeListId } | undefined;
  /** Where they are worked on, where that is a page of its own. */
  readonly work?: { readonly to: string; readonly text: string } | undefined;
  /** Absent where the list stands only as long as it has something. */
  readonly empty?: EmptyKey;
  /** The way to decide on several at once. */
  readonly several?: ReactNode;
  readonly children: ReactNode;
};

export const WaitingList = (props: WaitingListProps) => {
  const { name, title, total, shown, all, work, empty, several, children } = props;
  const words = useWords();
  const { say } = words;
  const search = useSearch();
  return (
    <section className="waiting-list" aria-labelledby={`today-${name}`} data-queue={name}>
      <h2 id={`today-${name}`}>
        {title} <span className="waiting-list__count">{words.number(total)}</span>
      </h2>
      {total === 0 ? (
        empty && <p className="quiet">{say(empty)}</p>
      ) : (
        <ul className="waiting-list__lines">{children}</ul>
      )}
      {several}
      {work && total > 0 && (
        <p>
          <Link to={work.to} className="button button--quiet">
            {work.text}
          </Link>
        </p>
      )}
      {all !== undefined && total > shown && (
        <p>
          <Link to={typeof all === 'string' ? all : todayAddressWith(search, all)}>
            {say('today.all', { count: total })}
          </Link>
        </p>
      )}
    </section>
  );
};
