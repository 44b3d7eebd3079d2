/** What was stored of a file. Focus goes here from the button. */
import { useEffect, useRef } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { isStored } from './sent-sheet.ts';
import { type Line, SheetLines } from './sheet-lines.tsx';

/** As many ways to records as anybody follows from here. */
const mostLinks = 50;

export const StoredSheet = ({ lines }: { readonly lines: readonly Line[] }) => {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const stored = lines.filter(isStored);
  return (
    <section aria-labelledby="stored-title">
      <h2 id="stored-title" ref={heading} tabIndex={-1}>
        {say('sheets.done', { count: stored.length })}
      </h2>
      <ul>
        {stored.slice(0, mostLinks).map(
          ({ id, kind, title }) =>
            id !== null &&
            kind !== null && (
              <li key={id}>
                <Link to={recordPath(kind, id)}>
                  <bdi dir="auto">{title}</bdi>
                </Link>
              </li>
            ),
        )}
      </ul>
      <SheetLines is="refused" lines={lines} />
      <p className="actions">
        <Link to="/records">{say('sheets.records')}</Link>
      </p>
    </section>
  );
};
