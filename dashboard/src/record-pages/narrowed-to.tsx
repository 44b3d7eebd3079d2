/** What a list is narrowed to that has no field above it, as where somebody comes to it from a figure: each in words, with the way to take it away. */
import { coverageRegions, formerRegions } from '#shared/vocabulary/regions';
import { notStated } from '#shared/vocabulary/label';

import { useWords } from '../i18n/words-context.tsx';
import type { Words } from '../i18n/words.ts';
import { Link } from '../navigation/link.tsx';
import { vocabularyLabel, vocabularyLabels } from '../records/names.ts';
import type { LinkedFilters, ListFilters } from './list-filters.ts';
import { listAddressWith } from './list-queries.ts';

type Said = readonly [name: string, value: string];

const linkedNames = [
  'status',
  'stakeholderType',
  'edition',
  'year',
  'named',
  'regionThen',
  'scope',
] as const satisfies readonly (keyof LinkedFilters)[];

const says: Readonly<Record<keyof LinkedFilters, (value: string, words: Words) => Said>> = {
  status: (value, words) => [
    words.say('filter.status'),
    vocabularyLabels('coverageStatuses', value.split(','), words),
  ],
  stakeholderType: (value, words) => [
    words.say('filter.stakeholderType'),
    vocabularyLabel('stakeholderTypes', value === notStated ? null : value, words),
  ],
  edition: (value, words) => [
    words.say('filter.edition'),
    vocabularyLabel('editions', value === notStated ? null : value, words),
  ],
  year: (value, { say }) => [say('card.year'), value === notStated ? say('card.notStated') : value],
  named: (value, words) => [words.say('list.named'), vocabularyLabel('countries', value, words)],
  regionThen: (value, { say, label }) => {
    const region = [...formerRegions, ...coverageRegions].find(({ id }) => id === value);
    return [say('list.regionThen'), region ? label(region.label) : value];
  },
  scope: (_value, { say }) => [say('filter.scope'), say('filter.scope.released')],
};

const saidOf = (
  filters: ListFilters,
  words: Words,
): readonly (readonly [keyof ListFilters, Said])[] => [
  ...(filters.area === 'stated'
    ? [['area', [words.say('filter.area'), words.say('list.anyStated')]] as const]
    : []),
  ...(filters.state === 'in_force'
    ? [['state', [words.say('filter.state'), words.say('list.inForce')]] as const]
    : []),
  ...linkedNames.flatMap((name) => {
    const value = filters[name];
    return value === null ? [] : [[name, says[name](value, words)] as const];
  }),
];

export const NarrowedTo = ({ filters }: { readonly filters: ListFilters }) => {
  const words = useWords();
  const { say } = words;
  const said = saidOf(filters, words);
  if (said.length === 0) return null;
  return (
    <ul className="chips" aria-label={say('list.narrowedTo')}>
      {said.map(([name, [what, value]]) => {
        const item = say('figure.filterItem', { name: what, value });
        return (
          <li key={name} className="chip">
            {item}{' '}
            <Link
              className="chip__remove"
              to={listAddressWith(filters, name, '')}
              aria-label={say('list.widen', { filter: item })}
            >
              <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
