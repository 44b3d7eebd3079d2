/** Who is asked to join a match: what they bring, by which offer or as which party, and how much. */
import type { ReactNode } from 'react';

import { legRoleIds } from '#shared/domain/matches/leg-roles';

import type { Problem } from '../../api/problem.ts';
import { adviceFor } from '../../forms/faults/field-advice.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { fieldNamed } from '../../kept/answers-given.ts';
import { type Parties, useParties } from '../../people/use-parties.ts';
import { partyName } from '../../records/party-name.ts';
import { ProblemNotice } from '../../sending/notice.tsx';
import { AmountField } from '../amount-field.tsx';
import { named, OfferChoice, PartyChoice, RoleChoice } from './leg-choices.tsx';
import { byItself, type LegPlace, pointers, roleName } from './leg-typed.ts';

type PartiesFirstProps = {
  readonly onCancel: () => void;
  readonly children: (parties: Parties) => ReactNode;
};

/** The form opens once its parties are there: what was chosen before is laid over all of its fields at once. */
export const PartiesFirst = ({ onCancel, children }: PartiesFirstProps) => {
  const { say } = useWords();
  const { remote, reload } = useParties();
  if (remote.state === 'ready') return children(remote.value);
  return (
    <div className="step-form notice">
      {remote.state === 'loading' ? (
        <p role="status">{say('state.loading')}</p>
      ) : (
        <ProblemNotice problem={remote.problem} retry={reload} />
      )}
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {say('step.cancel')}
        </button>
      </p>
    </div>
  );
};

/** What was typed, as its reader would say it. */
export const legText =
  (parties: Parties, words: Words) =>
  (name: string, value: string): string => {
    const { field } = fieldNamed(name);
    const role = legRoleIds.find((each) => field === roleName && each === value);
    const party = field === 'party' ? parties.get(value) : undefined;
    if (role) return words.say(`legs.role.${role}`);
    return party ? partyName(party, words) : value;
  };

type LegFieldsProps = {
  readonly parties: Parties;
  readonly problem: Problem | null;
  readonly at?: LegPlace;
};

export const LegFields = (props: LegFieldsProps) => {
  const { parties, problem, at = byItself } = props;
  const words = useWords();
  const { say } = words;
  return (
    <>
      <RoleChoice at={at} label={say('legs.role')} />
      <OfferChoice at={at} problem={problem} />
      <PartyChoice at={at} parties={parties} problem={problem} />
      <AmountField
        {...named(at, 'amount')}
        amount={null}
        hint={say('match.amountHint')}
        optional
        error={adviceFor(problem, `${at.pointer}${pointers.amount}`, words)}
      />
    </>
  );
};
