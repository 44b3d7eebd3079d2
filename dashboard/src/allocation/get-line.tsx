/** What a pledge component would get of one offer, with the points behind it. */
import { Link } from '../navigation/link.tsx';
import { pairPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import { ProposePair } from '../matches/proposing/propose-pair.tsx';
import { PartLine } from '../reasons/part-line.tsx';
import { outOf } from '../reasons/score-text.ts';
import { TooLittleNote } from '../reasons/too-little-note.tsx';
import type { AllocationRow, Get } from './allocation-rows.ts';
import { AllocatedRecordName } from './record-name.tsx';

type GetLineProps = { readonly get: Get; readonly pledge: AllocationRow['pledge'] };

export const GetLine = ({ get, pledge }: GetLineProps) => {
  const words = useWords();
  const { say } = words;
  const { offer, component, amount, score, parts, tooLittle, bothAccepted } = get;
  const points = `${words.number(score)} ${outOf(parts, words)}`;
  return (
    <li>
      <b>
        {amount === null ? say('allocation.partner') : amountText(amount, pledge.measure, words)}
      </b>{' '}
      <AllocatedRecordName record={offer} />{' '}
      {offer.whatIf ? (
        <span className="quiet">{points}</span>
      ) : (
        <Link to={pairPath('pledge', pledge.id, offer.id)}>{points}</Link>
      )}
      <PartLine parts={parts} />
      {tooLittle && <TooLittleNote />}
      {!bothAccepted && !offer.whatIf && (
        <span className="quiet">{say('allocation.notAccepted')}</span>
      )}
      {bothAccepted && !offer.whatIf && (
        <ProposePair
          ids={{ pledge: pledge.id, offer: offer.id }}
          pair={{ pledgeComponent: pledge.component, offerComponent: component }}
          about={offer.title}
        />
      )}
    </li>
  );
};
