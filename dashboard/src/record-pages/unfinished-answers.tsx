/** What a record still lacks for being submitted, and the way to the form in which it can be said. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import type { FieldProblem, Problem } from '../api/problem.ts';
import { shownErrors } from '../forms/faults/error-words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { editPath } from '../navigation/pages.ts';

type UnfinishedAnswersProps = {
  readonly record: PledgeView | OfferView;
  readonly problem: Problem;
};

/** That there is no component is told as what its first one has to say. */
const inFirstComponent = (problem: FieldProblem): FieldProblem =>
  problem.pointer === '/components' && problem.code === 'required'
    ? { ...problem, pointer: '/components/0/text' }
    : problem;

export const UnfinishedAnswers = ({ record, problem }: UnfinishedAnswersProps) => {
  const words = useWords();
  const { kind, id, components } = record;
  const ids = components.map((component) => component.id);
  const keys = ids.length > 0 ? ids : ['first'];
  const errors = shownErrors(problem.errors.map(inFirstComponent), { kind, keys }, words);
  if (errors.length === 0) return null;
  return (
    <div className="notice notice--problem">
      <p>{words.say('step.unfinished')}</p>
      <ul>
        {errors.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <Link to={editPath(kind, id)}>{words.say('step.finish')}</Link>
      </p>
    </div>
  );
};
