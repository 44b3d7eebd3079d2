/** What whoever asks somebody to give chooses of them: what they bring, and by which offer or as which party. */
import { legRoleIds } from '#shared/domain/matches/leg-roles';

import { Select } from '../../design/select.tsx';
import type { Problem } from '../../api/problem.ts';
import { LabelledField } from '../../design/labelled-field.tsx';
import { adviceFor } from '../../forms/faults/field-advice.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { partyOptions } from '../../people/party-options.ts';
import type { Parties } from '../../people/use-parties.ts';
import { type LegPlace, pointers, roleName } from './leg-typed.ts';

type FieldsProps = {
  readonly at: LegPlace;
  readonly problem: Problem | null;
};

export const named = ({ id, prefix }: LegPlace, name: string) => ({
  id: `${id}${prefix}${name}`,
  name: `${prefix}${name}`,
});

type RoleChoiceProps = Pick<FieldsProps, 'at'> & {
  readonly label: string;
  /** Whether it may be left open. */
  readonly isOptional?: boolean;
};

export const RoleChoice = ({ at, label, isOptional = false }: RoleChoiceProps) => {
  const { say } = useWords();
  return (
    <LabelledField {...named(at, roleName)} label={label} error={undefined}>
      {(control) => (
        <Select {...control} begins={isOptional ? '' : legRoleIds[0]}>
          {isOptional && <option value="">{say('legs.role.notStated')}</option>}
          {legRoleIds.map((role) => (
            <option key={role} value={role}>
              {say(`legs.role.${role}`)}
            </option>
          ))}
        </Select>
      )}
    </LabelledField>
  );
};

type PartyChoiceProps = FieldsProps & { readonly parties: Parties };

export const PartyChoice = ({ parties, at, problem }: PartyChoiceProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <LabelledField
      {...named(at, 'party')}
      label={say('legs.party')}
      optional
      error={adviceFor(problem, `${at.pointer}${pointers.party}`, words)}
    >
      {(control) => (
        <Select {...control} begins="">
          <option value="">{say('legs.party.none')}</option>
          {partyOptions(parties, words).map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </LabelledField>
  );
};

export const OfferChoice = ({ at, problem }: FieldsProps) => {
  const words = useWords();
  const { say } = words;
  const adviceAt = (pointer: string) => adviceFor(problem, `${at.pointer}${pointer}`, words);
  return (
    <>
      <LabelledField
        {...named(at, 'offer')}
        label={say('legs.reference')}
        hint={say('legs.reference.hint')}
        optional
        error={adviceAt(pointers.offer) ?? adviceAt(pointers.record)}
      >
        {(control) => (
          <input {...control} type="text" dir="ltr" autoComplete="off" className="input--short" />
        )}
      </LabelledField>
      <LabelledField
        {...named(at, 'component')}
        label={say('legs.component')}
        hint={say('legs.component.hint')}
        optional
        error={adviceAt(pointers.component)}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className="input--short"
            defaultValue="1"
          />
        )}
      </LabelledField>
    </>
  );
};
