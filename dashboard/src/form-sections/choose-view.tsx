/** One thing at a time, or all questions on one page, as its reader likes. */
import { useWords } from '../i18n/words-context.tsx';
import type { FormView } from '../forms/form-section.tsx';

type ChooseViewProps = {
  readonly view: FormView;
  readonly choose: (view: FormView) => void;
};

export const ChooseView = ({ view, choose }: ChooseViewProps) => {
  const { say } = useWords();
  const other = view === 'sections' ? 'whole' : 'sections';
  return (
    <p>
      <button type="button" className="text-button" onClick={() => choose(other)}>
        {say(`sections.view.${other}`)}
      </button>
    </p>
  );
};
