/** Views of the list that its reader keeps: each a link, and the present one by a name. */
import { useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { useServices } from '../services/services.tsx';

type SavedViewsProps = {
  /** The present view, as its address says it; empty for the list without any filter. */
  readonly search: string;
};

export const SavedViews = ({ search }: SavedViewsProps) => {
  const { say } = useWords();
  const { views } = useServices();
  const [kept, setKept] = useState(() => views.read());
  const [told, setTold] = useState<string | null>(null);
  const save = (name: string): void => {
    const isKept = views.save({ name, search });
    setTold(say(isKept ? 'list.viewSaved' : 'list.viewNotSaved', { name }));
    setKept(views.read());
  };
  return (
    <details className="views">
      <summary>
        {say('list.views')} ({kept.length})
      </summary>
      {kept.length > 0 && (
        <ul>
          {kept.map(({ name, search: its }) => (
            <li key={name}>
              <Link to={`/records${its}`} aria-current={its === search ? 'true' : undefined}>
                <bdi dir="auto">{name}</bdi>
              </Link>{' '}
              <button
                type="button"
                className="button button--quiet"
                aria-label={say('list.deleteView', { name })}
                onClick={() => {
                  views.drop(name);
                  setTold(null);
                  setKept(views.read());
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="field--inline"
        onSubmit={(event) => {
          event.preventDefault();
          const name = new FormData(event.currentTarget).get('name');
          if (typeof name === 'string' && name.trim() !== '') save(name.trim());
        }}
      >
        <label htmlFor="view-name">{say('list.viewName')}</label>
        <span className="find">
          <input id="view-name" name="name" dir="auto" autoComplete="off" maxLength={80} required />
          <button type="submit" className="button button--quiet">
            {say('list.saveView')}
          </button>
        </span>
      </form>
      <p role="status">{told}</p>
      <p className="quiet">{say('list.viewsKept')}</p>
    </details>
  );
};
