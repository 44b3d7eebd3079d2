/** On paper colours may be lost, so each meaning also has a pattern: the style sheet puts it in place of the colour. */
import { type Look, lookColours } from '../design/palette.ts';

const lines: Readonly<Record<Look, string>> = {
  A1: 'M0 0h8v8h-8z',
  A2: 'M0 8 8 0M-2 2 2-2M6 10 10 6',
  A3: 'M0 2h8M0 6h8',
  A4: 'M2 0v8M6 0v8',
  open: 'M0 0h8v8h-8z',
  partly_met: 'M0 8 8 0M-2 2 2-2M6 10 10 6',
  met: 'M0 4h8M4 0v8',
  delivered: 'M0 2h8M0 6h8',
  not_asked: 'M1 1h1v1h-1zM5 5h1v1h-1z',
  asking_not_stated: 'M3 3h2v2h-2z',
  not_stated: 'M0 0',
};

const isFilled = (look: Look): boolean => lines[look].endsWith('z');

export const Patterns = () => (
  <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
    <defs>
      {(Object.keys(lines) as Look[]).map((look) => (
        <pattern
          key={look}
          id={`pattern-${look}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" fill="#ffffff" />
          <path
            d={lines[look]}
            fill={isFilled(look) ? lookColours[look] : 'none'}
            stroke={isFilled(look) ? 'none' : lookColours[look]}
            strokeWidth="2"
          />
        </pattern>
      ))}
    </defs>
  </svg>
);
