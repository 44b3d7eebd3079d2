/** What was typed for a step before what it decides on was changed: shown, and used only if its reader chooses so. */
import { FocusedHeading } from '../design/focused-heading.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type Entries, fieldNamed, partKeysName } from '../kept/answers-given.ts';

const labels = {
  reason: 'step.reason',
  amount: 'match.amount',
  summary: 'record.summary',
  date: 'exchange.field.date',
  by: 'exchange.field.by',
  text: 'exchange.field.text',
  note: 'case.note',
  officer: 'case.officer',
  standIn: 'case.standIn',
  published: 'release.groups',
  publicFrom: 'announce.when',
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
  'contact.name': 'field.contactName',
  'contact.email': 'field.contactEmail',
  'contact.phone': 'field.contactPhone',
} as const;

const isLabelled = (name: string): name is keyof typeof labels => name in labels;

/** Where a form has parts, with the number of the part. */
const labelOf = (name: string, entries: Entries, { say, number }: Words): string => {
  const { field, key } = fieldNamed(name);
  const label = isLabelled(field) ? say(labels[field]) : '';
  const keys = entries.flatMap(([each, value]) => (each === partKeysName ? value : []));
  return key === undefined ? label : `${label} (${number(keys.indexOf(key) + 2)})`;
};

type KeptOlderProps = {
  readonly title: string;
  readonly as: 'h2' | 'h3';
  readonly entries: Entries;
  readonly textOf?: ((field: string, value: string) => string) | undefined;
  /** How what is decided on stands now. */
  readonly standing: string;
  readonly onUse: () => void;
  readonly onLeave: () => void;
};

const asTyped = (_field: string, value: string): string => value;

export const KeptOlder = (props: KeptOlderProps) => {
  const { title, as, entries, textOf = asTyped, standing, onUse, onLeave } = props;
  const words = useWords();
  const { say } = words;
  return (
    <div className="step-form notice">
      <FocusedHeading as={as}>{title}</FocusedHeading>
      <p>{say('step.keptOlder')}</p>
      <dl className="facts">
        {entries
          .filter(([name, value]) => name !== partKeysName && value.trim() !== '')
          .map(([name, value]) => (
            <div key={`${name} ${value}`}>
              <dt>{labelOf(name, entries, words)}</dt>
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
