/** What was typed for a step before what it decides on was changed: shown, and used only if its reader chooses so. */
import { FocusedHeading } from '../design/focused-heading.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Entries } from '../kept/answers-given.ts';

const labels = {
  reason: 'step.reason',
  amount: 'match.amount',
  summary: 'record.summary',
  date: 'exchange.field.date',
  by: 'exchange.field.by',
  text: 'exchange.field.text',
  note: 'case.note',
  name: 'people.name',
  role: 'people.role',
  partyId: 'people.party',
  countries: 'field.countries',
  duty: 'people.duty',
  managesMembers: 'people.managesMembers',
  brings: 'legs.role',
  offer: 'legs.reference',
  component: 'legs.component',
  party: 'legs.party',
} as const;

const isLabelled = (name: string): name is keyof typeof labels => name in labels;

type KeptOlderProps = {
  readonly title: string;
  readonly entries: Entries;
  readonly textOf?: ((field: string, value: string) => string) | undefined;
  /** How what is decided on stands now. */
  readonly standing: string;
  readonly onUse: () => void;
  readonly onLeave: () => void;
};

const asTyped = (_field: string, value: string): string => value;

export const KeptOlder = (props: KeptOlderProps) => {
  const { title, entries, textOf = asTyped, standing, onUse, onLeave } = props;
  const { say } = useWords();
  return (
    <div className="step-form notice">
      <FocusedHeading>{title}</FocusedHeading>
      <p>{say('step.keptOlder')}</p>
      <dl className="facts">
        {entries
          .filter(([, value]) => value.trim() !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{isLabelled(name) && say(labels[name])}</dt>
              <dd>
                <bdi dir="auto">{textOf(name, value)}</bdi>
              </dd>
            </div>
          ))}
        <div>
          <dt>{say('step.stands')}</dt>
          <dd>
            <bdi dir="auto">{standing}</bdi>
          </dd>
        </div>
      </dl>
      <p className="actions">
        <button type="button" className="button" onClick={onUse}>
          {say('step.keptUse')}
        </button>
        <button type="button" className="button button--quiet" onClick={onLeave}>
          {say('step.keptLeave')}
        </button>
      </p>
    </div>
  );
};
