/** What is kept, who reads it and for how long, a row each. */
import type { KeptFor, KeptOfParties, KeptOfPeople } from '#shared/domain/kept/kept-data';
import { logDays } from '#shared/domain/kept/kept-days';

import { StackedCell, StackedHead } from '../design/stacked-cell.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';

const keptText = (kept: KeptFor, { say, number }: Words): string => {
  if ('days' in kept) return say('privacy.kept.days', { days: number(kept.days) });
  if ('until' in kept) return say(`privacy.kept.${kept.until}`);
  const [least, most] = [Math.min(...logDays.choices), Math.max(...logDays.choices)];
  return say('privacy.kept.logs', {
    usual: number(logDays.usual),
    least: number(least),
    most: number(most),
  });
};

type KeptName = KeptOfPeople | KeptOfParties;

type KeptTableProps = {
  readonly caption: string;
  readonly rows: Readonly<Partial<Record<KeptName, { readonly kept: KeptFor }>>>;
};

export const KeptTable = ({ caption, rows }: KeptTableProps) => {
  const words = useWords();
  const { say } = words;
  const [readers, kept] = [say('privacy.readers'), say('privacy.kept')];
  return (
    <table className="figures figures--text stacked" role="table">
      <caption className="figures__caption">{caption}</caption>
      <StackedHead labels={[say('privacy.what'), readers, kept]} />
      <tbody role="rowgroup">
        {(Object.entries(rows) as [KeptName, { readonly kept: KeptFor }][]).map(
          ([name, { kept: of }]) => (
            <tr key={name} role="row">
              <th scope="row" role="rowheader">
                {say(`privacy.what.${name}`)}
              </th>
              <StackedCell label={readers}>{say(`privacy.readers.${name}`)}</StackedCell>
              <StackedCell label={kept}>{keptText(of, words)}</StackedCell>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
};
