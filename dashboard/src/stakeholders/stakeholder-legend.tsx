/** The legend, in HTML: it wraps, mirrors and grows with the reader's text. */
import { useWords } from '../i18n/words-context.tsx';
import { series } from './series.ts';

export const StakeholderLegend = () => {
  const { say } = useWords();
  return (
    <ul className="series">
      {series.map(({ key, colour }) => (
        <li key={key}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" fill={colour} />
          </svg>
          {say(`stakeholders.${key}`)}
        </li>
      ))}
    </ul>
  );
};
