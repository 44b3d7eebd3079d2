/** What holds of ways through the product: where focus is, where links lead, what an address shows to whoever comes again. */
import type { ActionKind } from '../actions.ts';
import { saysNotThere, saysUnknownPage } from '../said.ts';
import type { Property, Step } from '../step.ts';

/** What happens within a page: one that is loaded anew begins without focus. */
const withinThePage: ReadonlySet<ActionKind> = new Set<ActionKind>([
  'follow',
  'press',
  'choose',
  'tick',
  'switchLanguage',
  'pressAtOldVersion',
  'pressOffline',
]);

const otherFilters = ({ shown, after }: Step): readonly string[] => {
  const now = after.filters;
  return Object.entries(shown?.filters ?? {})
    .filter(([name, value]) => now[name] !== value)
    .map(([name, value]) => `${name} was ${value}, and is ${now[name] ?? 'gone'}`);
};

const otherHeading = ({ shown, after }: Step): readonly string[] => {
  const now = after.headings.join(' ');
  return !shown || shown.heading === now ? [] : [`${shown.heading} is called ${now}`];
};

export const wayProperties: readonly Property[] = [
  {
    says: 'focus is never lost',
    of: ({ action, isDone, before, after }) =>
      isDone && withinThePage.has(action.does) && before.began === after.began
        ? [after.focused].filter((focused) => focused === 'body')
        : null,
  },
  {
    says: 'no link leads nowhere',
    of: ({ action, before, after }) =>
      action.does === 'follow' && before.place !== after.place
        ? [...after.headings.filter(saysUnknownPage), ...after.alerts.filter(saysNotThere)]
        : null,
  },
  {
    says: 'a change of language stays on the page',
    of: ({ action, before, after }) => {
      if (action.does !== 'switchLanguage') return null;
      return before.place === after.place ? [] : [`from ${before.place} to ${after.place}`];
    },
  },
  {
    says: 'going back leads to what was there',
    of: (step) =>
      step.action.does === 'goBack' && step.shown
        ? [...otherHeading(step), ...otherFilters(step)]
        : null,
  },
  {
    says: 'an address shows the same to whoever opens it again',
    of: (step) =>
      step.action.does === 'openAgain' || step.action.does === 'reload'
        ? [
            ...(step.before.address === step.after.address
              ? []
              : [`${step.before.address} became ${step.after.address}`]),
            ...otherHeading(step),
            ...otherFilters(step),
          ]
        : null,
  },
  {
    says: 'a filter is in the address',
    of: ({ action, isDone, before, after }) => {
      const [name = ''] = action.name.split(' = ');
      const { value = '' } = action;
      if (action.does !== 'choose' || !isDone || !(name in before.filters)) return null;
      const named = [...new URLSearchParams(after.place.split('?')[1]).values()];
      if (after.filters[name] !== value) return [`${name} is not ${value}`];
      return value === '' || named.includes(value) ? [] : [`${value} is not in ${after.address}`];
    },
  },
];
