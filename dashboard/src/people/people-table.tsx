/** People with what they may do, each with what can be done about them; the form of it opens below their row. */
import { Fragment, type ReactNode } from 'react';

import type { Person } from '#shared/contract/operations/person-operations';

import { StackedCell, StackedHead } from '../design/stacked-cell.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { personSteps, type PersonStep } from './person-forms.tsx';
import { actsForText, dutyText, personName, roleText } from './person-words.ts';
import type { Parties } from './use-parties.ts';

/** What is open for whom. */
export type PersonForm = { readonly sub: string; readonly form: 'change' | PersonStep };

export const formKey = ({ sub, form }: PersonForm): string => `${sub} ${form}`;

/** Nobody changes their own right; of whoever was removed there is one thing to do. */
const formsFor = ({ isYou, state }: Person): readonly PersonForm['form'][] => {
  if (isYou) return [];
  if (state === 'removed') return ['restoration'];
  return ['change', ...personSteps.filter((step) => step !== 'restoration')];
};

type TableProps = {
  readonly people: readonly Person[];
  readonly parties: Parties;
  readonly open: PersonForm | null;
  readonly onOpen: (form: PersonForm) => void;
  readonly button: (key: string) => (element: HTMLButtonElement | null) => void;
  readonly formOf: (person: Person) => ReactNode;
};

type RowProps = Omit<TableProps, 'people'> & { readonly person: Person };

const Actions = ({ person, open, onOpen, button }: RowProps) => {
  const words = useWords();
  const { say } = words;
  const { sub } = person;
  return (
    <div className="actions">
      {formsFor(person).map((form) => (
        <button
          key={form}
          ref={button(formKey({ sub, form }))}
          type="button"
          className="button button--quiet"
          aria-label={say('people.of', {
            action: say(`people.${form}`),
            name: personName(person, words),
          })}
          aria-expanded={open?.sub === sub && open.form === form}
          onClick={() => onOpen({ sub, form })}
        >
          {say(`people.${form}`)}
        </button>
      ))}
    </div>
  );
};

const Role = ({ person: { role, duty, managesMembers } }: { readonly person: Person }) => {
  const words = useWords();
  return (
    <>
      {roleText(role, words)}
      {role === 'representative' && <p className="quiet">{dutyText(duty, words)}</p>}
      {managesMembers && <p className="quiet">{words.say('people.managesMembers')}</p>}
    </>
  );
};

const columns = ['person', 'role', 'actsFor', 'state', 'invited', 'actions'] as const;

const Row = (props: RowProps) => {
  const { person, parties, open, formOf } = props;
  const words = useWords();
  const { say } = words;
  const { invitedAt, state } = person;
  return (
    <>
      <tr role="row" data-state={state}>
        <th scope="row" role="rowheader">
          <bdi dir="auto">{personName(person, words)}</bdi>
        </th>
        <StackedCell label={say('people.column.role')}>
          <Role person={person} />
        </StackedCell>
        <StackedCell label={say('people.column.actsFor')}>
          <bdi dir="auto">{actsForText(person, parties, words)}</bdi>
        </StackedCell>
        <StackedCell label={say('people.column.state')}>{say(`people.state.${state}`)}</StackedCell>
        <StackedCell label={say('people.column.invited')}>
          {invitedAt === null ? say('people.notInvited') : words.date(invitedAt.slice(0, 10))}
        </StackedCell>
        <StackedCell label={say('people.column.actions')}>
          <Actions {...props} />
        </StackedCell>
      </tr>
      {open?.sub === person.sub && (
        <tr role="row">
          <td role="cell" colSpan={columns.length}>
            {formOf(person)}
          </td>
        </tr>
      )}
    </>
  );
};

export const PeopleTable = ({ people, ...rest }: TableProps) => {
  const { say } = useWords();
  return (
    <table className="figures stacked people" role="table">
      <caption className="figures__caption">{say('people.caption')}</caption>
      <StackedHead labels={columns.map((column) => say(`people.column.${column}`))} />
      <tbody role="rowgroup">
        {people.map((person) => (
          <Fragment key={person.sub}>
            <Row person={person} {...rest} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};
