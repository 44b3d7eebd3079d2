/** Who else is asked to give, in the form of a proposal: nobody, until an officer adds them. */
import { useState } from 'react';

import { mostLegs } from '#shared/domain/matches/leg-ids';

import type { Problem } from '../../api/problem.ts';
import { Repeated } from '../../forms/controls/repeated.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { type Entries, entriesOf, givenBy } from '../../kept/answers-given.ts';
import { type Parties, useParties } from '../../people/use-parties.ts';
import { ProblemNotice } from '../../sending/notice.tsx';
import { RoleChoice } from './leg-choices.tsx';
import { type AskedFor, LegCheck } from './leg-check.tsx';
import { LegFrame } from './leg-frame.tsx';
import { LegFields } from './leg-fields.tsx';
import { byItself, type LegPlace } from './leg-typed.ts';
import { partKeysIn, placeInProposal } from './proposed-legs.ts';

type LegProps = {
  readonly at: LegPlace;
  readonly asked: AskedFor;
  readonly parties: Parties;
  readonly restored: Entries;
  readonly problem: Problem | null;
};

const OneMore = ({ at, asked, parties, restored, problem }: LegProps) => {
  const [given, setGiven] = useState(() => givenBy(restored));
  const typed = (field: string): string => given.first(`${at.prefix}${field}`);
  return (
    <div
      onInput={({ currentTarget }) => {
        const form = currentTarget.closest('form');
        if (form) setGiven(givenBy(entriesOf(new FormData(form))));
      }}
    >
      <LegFields parties={parties} problem={problem} at={at} />
      <LegCheck typed={typed} asked={asked} parties={parties} />
    </div>
  );
};

type MoreLegsProps = {
  readonly id: string;
  readonly asked: AskedFor;
  /** Whom the first leg is asked of. */
  readonly first: string;
  /** Those to choose from, where they are here already. */
  readonly parties: Parties | undefined;
  readonly restored: Entries;
  readonly problem: Problem | null;
  readonly keepNow: () => void;
};

export const MoreLegs = (props: MoreLegsProps) => {
  const { id, asked, first, parties: held, restored, problem, keepNow } = props;
  const { say } = useWords();
  const begun = partKeysIn(restored);
  const [count, setCount] = useState(begun.length);
  const { remote, reload } = useParties(count > 0 && held === undefined);
  const parties = held ?? (remote.state === 'ready' ? remote.value : undefined);
  return (
    <>
      {count > 0 && (
        <>
          <p className="quiet">{say('propose.another.means')}</p>
          <RoleChoice
            at={{ ...byItself, id }}
            label={say('propose.another.first', { parties: first })}
            isOptional
          />
        </>
      )}
      <Repeated
        first={begun}
        atMost={mostLegs - 1}
        addText={say('propose.another')}
        onCount={setCount}
      >
        {(part) => {
          const at = placeInProposal(part.key, part.index, id);
          const remove = (): void => {
            part.remove();
            // What was typed of it is gone from the form once that is drawn anew.
            window.setTimeout(keepNow);
          };
          return (
            <LegFrame
              id={`${id}${part.key}`}
              partKey={part.key}
              index={part.index}
              remove={remove}
              pointer={at.pointer}
              problem={problem}
            >
              {parties && <OneMore {...{ at, asked, parties, restored, problem }} />}
              {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
              {remote.state === 'failed' && (
                <ProblemNotice problem={remote.problem} retry={reload} />
              )}
            </LegFrame>
          );
        }}
      </Repeated>
    </>
  );
};
