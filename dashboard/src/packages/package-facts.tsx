/** What is said of a package of support besides its title: a start for the answer, its codes, and its usual size, which nobody promises. */
import { measureOf } from '#shared/domain/records/measure';
import { areas } from '#shared/vocabulary/areas';
import type { Label, Term } from '#shared/vocabulary/label';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';
import type { SupportPackage } from '#shared/vocabulary/support-packages/support-packages';
import { supportTypes } from '#shared/vocabulary/support-types';
import { topics } from '#shared/vocabulary/topics';

import { useWords } from '../i18n/words-context.tsx';
import type { Words } from '../i18n/words.ts';
import { sayAmount } from '../records/say-amount.ts';

/** An area in a word or two. */
const nameIn = (term: Term & { readonly short?: Label }, { label }: Words): string =>
  label(term.short ?? term.label);

const namesOf = (terms: readonly Term[], ids: readonly string[], words: Words): string =>
  words.list(
    ids.flatMap((id) => terms.filter((term) => term.id === id)).map((term) => nameIn(term, words)),
  );

export const usualSize = ({ usualEffort }: SupportPackage, words: Words): string => {
  const { min, max, months } = usualEffort;
  return words.say('package.usualSize', {
    amount: sayAmount(words)(min, measureOf(usualEffort), max),
    from: months.min,
    to: months.max,
  });
};

export const PackageFacts = ({ of }: { readonly of: SupportPackage }) => {
  const words = useWords();
  const { say, label } = words;
  const facts = [
    [say('field.area'), namesOf(areas, [of.area], words)],
    [say('field.topics'), namesOf(topics, of.topics, words)],
    [say('package.kinds'), namesOf(supportTypes, of.supportTypes, words)],
    [say('package.size'), usualSize(of, words)],
    [say('package.givenBy'), namesOf(stakeholderTypes, of.usuallyGivenBy, words)],
  ] as const;
  return (
    <>
      <p>{label(of.start)}</p>
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
