/** The legend of a card, in HTML: it wraps, mirrors and grows with the reader's text. */
import { lookColours } from '../design/palette.ts';
import type { CardSeries } from './card-figure.ts';

export const CardLegend = ({ series }: { readonly series: readonly CardSeries[] }) =>
  series.length < 2 ? null : (
    <ul className="series">
      {series.map(({ key, label, look }) => (
        <li key={key}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <g className={`look look--${look}`}>
              <rect width="14" height="14" fill={lookColours[look]} />
            </g>
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
