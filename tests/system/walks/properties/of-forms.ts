/** What holds while somebody fills in a form: nothing typed is lost, and what went wrong is told where it can be mended. */
import { lostOf } from '../memory.ts';
import type { Property, Step, Verdict } from '../step.ts';
import type { Sent } from '../walker.ts';

const lost = ({ typed, after }: Step, newTab = false): Verdict =>
  typed ? lostOf(typed, after, newTab) : null;

const isRefusal = ({ status }: Sent): boolean => status === 0 || status >= 400;

/** Without what was sent again and taken then. */
const refused = ({ traffic: { sent } }: Step): readonly Sent[] =>
  sent.filter(
    (one, at) =>
      isRefusal(one) &&
      !sent.slice(at + 1).some((later) => later.path === one.path && !isRefusal(later)),
  );

/** Aloud, in whatever way. */
const isTold = ({ before, after }: Step): boolean =>
  after.alerts.length > 0 || JSON.stringify(before.statuses) !== JSON.stringify(after.statuses);

export const formProperties: readonly Property[] = [
  {
    says: 'nothing typed is lost when the language changes',
    of: (step) => (step.action.does === 'switchLanguage' ? lost(step) : null),
  },
  {
    says: 'nothing typed is lost when the page is loaded again',
    of: (step) => (step.action.does === 'reload' ? lost(step, true) : null),
  },
  {
    says: 'nothing typed is lost when somebody goes elsewhere and comes back',
    of: (step) => (step.before.place === step.after.place ? null : lost(step, true)),
  },
  {
    says: 'nothing typed is lost when it is not taken',
    of: (step) =>
      step.action.does === 'pressOffline' || refused(step).length > 0 ? lost(step) : null,
  },
  {
    says: 'a link of a summary of errors leads to its field',
    of: ({ after: { errorLinks } }) => (errorLinks.all === 0 ? null : errorLinks.dead),
  },
  {
    says: 'what was not taken is told',
    of: (step) => {
      const [first] = refused(step);
      if (!first || step.before.place !== step.after.place) return null;
      return isTold(step) ? [] : [`${first.method} ${first.path} ${first.status}`];
    },
  },
  {
    says: 'a step that is refused changes nothing',
    of: async (step) => {
      const [first] = refused(step).filter(({ version }) => version !== null);
      if (!first || first.status === 0) return null;
      const stored = await step.storedVersion(first.path);
      if (stored === null || stored === first.version) return [];
      return [`${first.path} was version ${first.version}, and is ${stored}`];
    },
  },
];
