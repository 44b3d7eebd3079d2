/** Whose an end of a pair is, and how its record stands. */
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import type { EndRecord } from '../matches/ends/use-end.ts';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { vocabularyLabel } from '../records/names.ts';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLine } from '../records/party-line.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';

export const HeadOf = ({ kind, end }: { readonly kind: RecordKind; readonly end: EndRecord }) => {
  const words = useWords();
  const { record } = end;
  return (
    <th scope="col">
      <span className="eyebrow">{words.say(`record.${kind}`)}</span>
      <Link to={recordPath(kind, record.id)}>
        <OriginalText text={record.title} language={record.language} />
      </Link>
      <SyntheticMark synthetic={record.synthetic} />
      <PartyLine party={record.party} partners={record.partners} />
      {end.whole && (
        <span className={`badge badge--${end.record.state}`}>
          {vocabularyLabel('recordStates', end.record.state, words)}
        </span>
      )}
    </th>
  );
};
