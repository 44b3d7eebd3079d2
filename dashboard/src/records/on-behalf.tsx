/** That something was recorded by the Secretariat for its party, and whether the party made it its own. */
import type { OfferView } from '#shared/contract/records/record-views';
import { isStillOnBehalf } from '#shared/domain/records/on-behalf';

import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { vocabularyLabel } from './names.ts';

type OnBehalf = NonNullable<OfferView['onBehalf']>;

export const onBehalfText = ({ basis, date, confirmedAt }: OnBehalf, words: Words): string => {
  const of = { basis: vocabularyLabel('recordingBases', basis, words), date: words.date(date) };
  return confirmedAt === null
    ? words.say('onBehalf.unconfirmed', of)
    : words.say('onBehalf.confirmed', {
        ...of,
        confirmed: words.date(confirmedAt.slice(0, 10)),
      });
};

export const OnBehalfNotice = ({ onBehalf }: { readonly onBehalf: OnBehalf | null }) => {
  const words = useWords();
  return onBehalf && <p className="notice">{onBehalfText(onBehalf, words)}</p>;
};

/** In lists, where what its party has made its own needs no mark any more. */
export const OnBehalfMark = ({ record }: { readonly record: object }) => {
  const { say } = useWords();
  const { onBehalf = null } = record as { readonly onBehalf?: OnBehalf | null };
  return isStillOnBehalf({ onBehalf }) ? (
    <span className="badge">{say('onBehalf.mark')}</span>
  ) : null;
};
