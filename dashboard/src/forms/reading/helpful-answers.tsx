/** Which answers would help most to find a match, at the place where the text is written. */
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../../i18n/words-context.tsx';
import { missingAnswers } from '../../readings/missing-answers.ts';
import { fieldKeyOf } from '../faults/form-messages.ts';

/** The form asks for these in several controls. */
const asked: Readonly<Record<string, 'field.quantity' | 'field.where'>> = {
  quantity: 'field.quantity',
  places: 'field.where',
};

type HelpfulAnswersProps = {
  readonly kind: RecordKind;
  /** What the component and its record say, by field. */
  readonly said: Readonly<Record<string, unknown>>;
};

export const HelpfulAnswers = ({ kind, said }: HelpfulAnswersProps) => {
  const { say, list } = useWords();
  const fields = missingAnswers(said).flatMap(({ field, points, most }) => {
    const key = asked[field] ?? fieldKeyOf(field, kind);
    return key ? [say('reading.helpsField', { field: say(key), points, most })] : [];
  });
  return (
    fields.length > 0 && <p className="quiet">{say('reading.helps', { fields: list(fields) })}</p>
  );
};
