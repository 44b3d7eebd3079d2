/** The lines of an allocation, the widest gap first: some at once, more when they are asked for. */
import { type ComponentProps, useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { AllocationTable } from './allocation-table.tsx';

const linesAtOnce = 25;

type AllocationLinesProps = Omit<ComponentProps<typeof AllocationTable>, 'caption'>;

export const AllocationLines = ({ rows, find }: AllocationLinesProps) => {
  const { say } = useWords();
  const [shown, setShown] = useState(linesAtOnce);
  return (
    <>
      <AllocationTable
        caption={say('allocation.pledges')}
        rows={rows.slice(0, shown)}
        find={find}
      />
      <MoreButton
        more={
          shown < rows.length
            ? { state: 'ready', load: () => setShown(shown + linesAtOnce) }
            : { state: 'none' }
        }
      />
    </>
  );
};
