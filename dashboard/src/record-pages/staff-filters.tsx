/** What whoever works with records narrows their list by: the list that waits for a decision, and what changed since a day. */
import { queueIds } from '#shared/domain/lists/list-orders';

import { useWords } from '../i18n/words-context.tsx';
import type { ListFilters } from './list-filters.ts';
import { ListSelect } from '../design/list-select.tsx';

type StaffFiltersProps = {
  readonly filters: ListFilters;
  readonly change: (name: keyof ListFilters, value: string) => void;
};

export const StaffFilters = ({ filters, change }: StaffFiltersProps) => {
  const { say } = useWords();
  return (
    <>
      <ListSelect
        name="queue"
        label={say('list.queue')}
        chosen={filters.queue}
        choose={(value) => change('queue', value)}
        choices={[
          { value: '', text: say('list.queue.any') },
          ...queueIds.map((value) => ({ value, text: say(`today.queue.${value}`) })),
        ]}
      />
      <div className="field--inline">
        <label htmlFor="list-since">{say('list.changedSince')}</label>
        <input
          key={filters.changedSince}
          id="list-since"
          type="date"
          defaultValue={filters.changedSince ?? ''}
          onChange={(event) => change('changedSince', event.target.value)}
        />
      </div>
    </>
  );
};
