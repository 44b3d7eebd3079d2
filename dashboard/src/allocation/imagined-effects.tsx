/** What each imagined offer would do: how much of it is used, and for whom. */
import { useWords } from '../i18n/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import { ComponentName, AllocatedRecordName } from './record-name.tsx';
import { StackedCell, StackedHead } from '../design/stacked-cell.tsx';
import type { ImaginedEffect } from './what-if-effects.ts';

type UncountedProps = { readonly label: string; readonly components: ImaginedEffect['fits'] };

const Uncounted = ({ label, components }: UncountedProps) =>
  components.length > 0 && (
    <>
      <p className="quiet">{label}</p>
      <ul>
        {components.map((each) => (
          <li key={`${each.record.id} ${each.component}`}>
            <ComponentName {...each} />
          </li>
        ))}
      </ul>
    </>
  );

const Row = ({
  effect: { record, offer, goesTo, partnerOf, fits },
}: {
  readonly effect: ImaginedEffect;
}) => {
  const words = useWords();
  const { say } = words;
  const amount = (value: number | null): string => amountText(value, offer.measure, words);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <AllocatedRecordName record={record} />
      </th>
      <StackedCell label={say('whatIf.used')}>
        {say('allocation.usedOf', { used: amount(offer.used), left: amount(offer.left) })}
      </StackedCell>
      <StackedCell label={say('whatIf.goesTo')}>
        {goesTo.length + partnerOf.length + fits.length === 0 && say('whatIf.goesNowhere')}
        {goesTo.length > 0 && (
          <ul>
            {goesTo.map((each) => (
              <li key={`${each.record.id} ${each.component}`}>
                <b>{amount(each.amount)}</b> <ComponentName {...each} />
              </li>
            ))}
          </ul>
        )}
        <Uncounted label={say('whatIf.partnerOf')} components={partnerOf} />
        <Uncounted label={say('whatIf.fitsUncounted')} components={fits} />
      </StackedCell>
    </tr>
  );
};

export const ImaginedEffects = ({ effects }: { readonly effects: readonly ImaginedEffect[] }) => {
  const { say } = useWords();
  return (
    <table className="figures stacked" role="table">
      <caption className="figures__caption">{say('whatIf.effects')}</caption>
      <StackedHead labels={[say('record.offer'), say('whatIf.used'), say('whatIf.goesTo')]} />
      <tbody role="rowgroup">
        {effects.map((effect) => (
          <Row key={effect.record.id} effect={effect} />
        ))}
      </tbody>
    </table>
  );
};
