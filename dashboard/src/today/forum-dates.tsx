/** Dates of the forum that are still to come, each with the page that sets it. */
import type { ReactNode } from 'react';

import type { Today } from '#shared/contract/people/today-views';
import { forumDates } from '#shared/vocabulary/forum-dates';

import { useWords } from '../i18n/words-context.tsx';
import { addressOf } from '../api/api-call.ts';

type ForumDatesProps = { readonly today: Today; readonly children?: ReactNode };

export const ForumDates = ({ today, children }: ForumDatesProps) => {
  const { say, label, date, language } = useWords();
  if (today.dates.length === 0) return null;
  return (
    <section className="waiting-list" aria-labelledby="today-dates">
      <h2 id="today-dates">{say('today.dates')}</h2>
      <ul className="waiting-list__lines">
        {today.dates.map(({ id, end, source }) => {
          const name = forumDates.find((each) => each.id === id)?.label;
          return (
            <li key={id}>
              {date(end)}: {name ? label(name) : id}{' '}
              <a href={source} hrefLang="en">
                {say('today.dates.source')}
              </a>
            </li>
          );
        })}
      </ul>
      {children}
      <p>
        <a href={addressOf('getCalendarFile', { query: { language } })}>{say('today.calendar')}</a>
      </p>
    </section>
  );
};
