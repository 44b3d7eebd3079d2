/** Words to look for in the list of records. */
import { useEffect, useRef } from 'react';

import { useWords } from '../i18n/words-context.tsx';

/** What was found by is not what is filtered by: a search is sent, a filter applies at once. */
export const ListSearch = ({
  q,
  search,
}: {
  q: string | null;
  search: (words: string) => void;
}) => {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  // The same field: one that is drawn anew would lose the focus of whoever just searched.
  useEffect(() => {
    if (field.current) field.current.value = q ?? '';
  }, [q]);
  return (
    <form
      role="search"
      className="field--inline"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget).get('q');
        search(typeof asked === 'string' ? asked : '');
      }}
    >
      <label htmlFor="list-q">{say('list.search')}</label>
      <span className="find">
        <input
          ref={field}
          id="list-q"
          name="q"
          type="search"
          dir="auto"
          maxLength={200}
          autoComplete="off"
          defaultValue={q ?? ''}
        />
        <button type="submit" className="button button--quiet">
          {say('list.find')}
        </button>
      </span>
    </form>
  );
};
