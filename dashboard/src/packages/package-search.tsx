/** Packages of support, found by words of any language of the product; while nothing is asked, by their areas. */
import { type ReactNode, useId, useState } from 'react';

import { packagesAnswering } from '#shared/domain/lists/package-search';
import { areas } from '#shared/vocabulary/areas';
import {
  packagesOfArea,
  type SupportPackage,
} from '#shared/vocabulary/support-packages/support-packages';

import { useWords } from '../i18n/words-context.tsx';

type PackageSearchProps = {
  /** What stands in the field at first. */
  readonly start?: string;
  /** The level of heading under which it stands. */
  readonly level: 2 | 4;
  /** Whether areas are open before anybody asks. */
  readonly isOpen?: boolean;
  readonly children: (each: SupportPackage) => ReactNode;
};

type PackagesProps = Pick<PackageSearchProps, 'level' | 'children'> & {
  readonly packages: readonly SupportPackage[];
};

const Packages = ({ packages, level, children }: PackagesProps) => {
  const { label } = useWords();
  const Heading = level === 2 ? 'h3' : 'h5';
  return (
    <ul className="packages">
      {packages.map((each) => (
        <li key={each.id} id={`package-${each.id}`}>
          <Heading>{label(each.label)}</Heading>
          {children(each)}
        </li>
      ))}
    </ul>
  );
};

export const PackageSearch = (props: PackageSearchProps) => {
  const { start = '', level, isOpen = false, children } = props;
  const { say, label } = useWords();
  const id = useId();
  const [asked, setAsked] = useState(start);
  const found = packagesAnswering(asked);
  const isAsked = asked.trim() !== '';
  const Heading = level === 2 ? 'h2' : 'h4';
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{say('package.find')}</label>
        <span id={`${id}-hint`} className="field__hint">
          {say('package.findHint')}
        </span>
        {/* Without a name: it is no answer of the form that it may stand in, and Enter would send that. */}
        <input
          id={id}
          type="search"
          className="input--long"
          dir="auto"
          maxLength={200}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <p role="status">{isAsked && say('package.found', { count: found.length })}</p>
      {isAsked ? (
        <Packages packages={found} level={level}>
          {children}
        </Packages>
      ) : (
        areas.map((area) => (
          <details key={area.id} open={isOpen}>
            <summary>
              <Heading>{label(area.short)}</Heading>
            </summary>
            <Packages packages={packagesOfArea(area.id)} level={level}>
              {children}
            </Packages>
          </details>
        ))
      )}
    </>
  );
};
