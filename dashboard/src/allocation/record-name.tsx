/** The title of a record with the way to its page; an imagined offer has none. */
import { Link } from '../app/link.tsx';
import { recordPath } from '../app/pages.ts';
import { OriginalText } from '../records/original-text.tsx';
import type { AllocatedRecord } from './allocation-rows.ts';

export const RecordName = ({ record }: { readonly record: AllocatedRecord }) => {
  const { kind, id, title, language, whatIf } = record;
  const text = <OriginalText text={title} language={language} />;
  return whatIf ? text : <Link to={recordPath(kind, id)}>{text}</Link>;
};
