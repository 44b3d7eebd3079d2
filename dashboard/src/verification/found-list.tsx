/** What differed, one line each: what it is, how it differed, and whether it was put right. */
import { useState } from 'react';

import type { DriftView } from '#shared/contract/upkeep-views';

import { useWords } from '../i18n/words-context.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { unitSort } from './unit-of-name.ts';

/** A line of what is not right, with or without how that ended. */
export type FoundUnit = Pick<DriftView, 'unit' | 'generation' | 'differs' | 'more'> &
  Partial<Pick<DriftView, 'repaired'>>;

const Code = ({ children }: { readonly children: string }) => (
  <bdi dir="ltr">
    <code>{children}</code>
  </bdi>
);

const Differs = ({ differs, more }: Pick<FoundUnit, 'differs' | 'more'>) => {
  const { say, number } = useWords();
  return (
    <ul>
      {differs.map(({ what, of }) => (
        <li key={`${what} ${of ?? ''}`}>
          {say(`verification.differs.${what}`)}
          {of !== undefined && (
            <>
              {' '}
              <Code>{of}</Code>
            </>
          )}
        </li>
      ))}
      {more > 0 && <li>{say('verification.more', { count: number(more) })}</li>}
    </ul>
  );
};

const Found = ({ unit, generation, differs, more, repaired }: FoundUnit) => {
  const { say } = useWords();
  return (
    <li>
      <p>
        <strong>{say(`verification.unit.${unitSort(unit)}`)}</strong> <Code>{unit}</Code>
        {generation !== null && (
          <span className="quiet"> {say('verification.generation', { name: generation })}</span>
        )}
        {repaired !== undefined && (
          <> · {say(repaired ? 'verification.repaired' : 'verification.notRepaired')}</>
        )}
      </p>
      <Differs differs={differs} more={more} />
    </li>
  );
};

const atOnce = 25;

type FoundListProps = { readonly title: string; readonly found: readonly FoundUnit[] };

export const FoundList = ({ title, found }: FoundListProps) => {
  const [shown, setShown] = useState(atOnce);
  if (found.length === 0) return null;
  const load = (): void => setShown(shown + atOnce);
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {found.slice(0, shown).map((each) => (
          <Found key={`${each.unit} ${each.generation ?? ''}`} {...each} />
        ))}
      </ul>
      <MoreButton more={found.length > shown ? { state: 'ready', load } : { state: 'none' }} />
    </section>
  );
};
