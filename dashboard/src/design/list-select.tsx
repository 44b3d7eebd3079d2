/** A choice of one among few, by which a list is narrowed or put in order. */

type Choice = { readonly value: string; readonly text: string };

type ListSelectProps = {
  readonly name: 'kind' | 'initiative' | 'queue' | 'order' | 'party' | 'stage' | 'pledge';
  readonly label: string;
  readonly chosen: string | null;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
};

export const ListSelect = ({ name, label, chosen, choices, choose }: ListSelectProps) => (
  <div className="field--inline">
    <label htmlFor={`list-${name}`}>{label}</label>
    <select
      id={`list-${name}`}
      value={chosen ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      {choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </div>
);
