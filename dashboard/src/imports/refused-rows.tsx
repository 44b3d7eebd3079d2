/** Why rows are not taken. What an importer is told of a row is in English, as its file is. */
import { useWords } from '../i18n/words-context.tsx';
import type { SentOutcome } from './sent-import.ts';

type RefusedRowsProps = Pick<SentOutcome, 'refused'> & { readonly title: string };

export const RefusedRows = ({ refused, title }: RefusedRowsProps) => {
  const { say } = useWords();
  if (refused.length === 0) return null;
  return (
    <div className="scroll" role="group" tabIndex={0} aria-label={title}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('imports.row')}</th>
            <th scope="col">{say('imports.why')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ row, pointer, reason }) => (
            <tr key={`${pointer} ${reason}`}>
              <th scope="row">{row ?? '–'}</th>
              <td lang="en" dir="ltr">
                {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
