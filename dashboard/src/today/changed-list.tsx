/** What changed since a day that the reader chooses and the address keeps. */
import type { Today } from '#shared/contract/people/today-views';

import { useWords } from '../i18n/words-context.tsx';
import { navigate, useSearch } from '../navigation/location.ts';
import { todayAddressWith } from './asked-of-today.ts';
import { RecordLine } from './record-line.tsx';
import { WaitingList } from './waiting-list.tsx';

export const ChangedList = ({ today }: { readonly today: Today }) => {
  const words = useWords();
  const { say } = words;
  const search = useSearch();
  const { changed, since, asOf } = today;
  if (!changed) return null;
  return (
    <>
      <form
        className="field--inline"
        onSubmit={(event) => {
          event.preventDefault();
          const day = new FormData(event.currentTarget).get('since');
          if (typeof day === 'string' && day !== '')
            navigate(todayAddressWith(search, { since: day }), { replace: true });
        }}
      >
        <label htmlFor="since-day">{say('today.since')}</label>
        <span className="find">
          <input
            key={since}
            id="since-day"
            name="since"
            type="date"
            max={asOf.slice(0, 10)}
            defaultValue={since}
          />
          <button type="submit" className="button button--quiet">
            {say('today.show')}
          </button>
        </span>
      </form>
      <WaitingList
        name="since"
        title={say('today.changed', { date: words.date(since) })}
        total={changed.total}
        shown={changed.items.length}
        all={`/records?changedSince=${since}`}
        empty="today.empty.since"
      >
        {changed.items.map((record) => (
          <RecordLine key={record.id} queue="since" record={record} asOf={asOf} />
        ))}
      </WaitingList>
    </>
  );
};
