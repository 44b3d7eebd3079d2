/** The whole as one bar, drawn with the page: its parts stand in words below it. */
import { statusColours } from '../design/palette.ts';
import type { CoverageFinding } from '../figures/coverage-rows.ts';
import { useWords } from '../i18n/words-context.tsx';

const order = [
  'open',
  'not_asked',
  'asking_not_stated',
  'not_stated',
  'partly_met',
  'met',
  'delivered',
] as const;

/** In the units of the drawing. */
const length = 1000;
const gap = 2;

type FindingBarProps = { readonly finding: Pick<CoverageFinding, 'counts' | 'total'> };

export const FindingBar = ({ finding: { counts, total } }: FindingBarProps) => {
  const { direction } = useWords();
  const share = (count: number): number => Math.round((count / total) * length);
  const startOf = (index: number): number =>
    order.slice(0, index).reduce((sum, status) => sum + counts[status], 0);
  return (
    <svg
      className="finding-bar"
      viewBox={`0 0 ${length} 16`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {order.map((status, index) => {
        const x = share(startOf(index));
        const width = share(startOf(index + 1)) - x;
        if (width === 0) return null;
        return (
          <rect
            key={status}
            x={direction === 'rtl' ? length - x - width : x}
            width={Math.max(1, width - gap)}
            height="16"
            fill={statusColours[status]}
          />
        );
      })}
    </svg>
  );
};
