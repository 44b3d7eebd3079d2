/** What a walk remembers of earlier steps: what was typed in which form, and what each address showed. */
import type { Action, ActionKind } from './actions.ts';
import type { SeenPage } from './seen-page.ts';
import type { Shown, Typed } from './step.ts';
import type { Sent } from './walker.ts';

/** The forms of records, whose answers outlive the page. */
const keepsAnswers = /^\/(pledges|offers)\/(new|[^/?]+\/edit)(\?|$)/;

/** Where answers are kept together: each party that is recorded for, and each record that is copied, has a form of its own. */
const formOf = ({ place }: SeenPage): string => {
  const { pathname, searchParams } = new URL(place, 'http://pages.example');
  return [pathname, searchParams.get('for'), searchParams.get('copy')].join(' ');
};

/** A tab may outlive its reader on a shared computer, so these stay with the page alone. */
const staysWithThePage = /^(contact\.|excluded|email$)/;

const otherReader: ReadonlySet<ActionKind> = new Set<ActionKind>(['signIn', 'signOut']);

/** What asks with a body and stores nothing. */
const asksOnly = /\/(readings|preview|what-if)$/;

const isChange = ({ status, path }: Sent): boolean =>
  status >= 200 && status < 300 && !asksOnly.test(path);

export const createMemory = (changes: { count: number }) => {
  const typed = new Map<string, Typed>();
  const shown = new Map<string, Shown>();
  return {
    typedAt: (page: SeenPage): Typed | undefined => typed.get(formOf(page)),
    shownAt: (page: SeenPage): Shown | undefined => {
      const known = shown.get(page.address);
      return known?.changes === changes.count ? known : undefined;
    },
    /** Called after the properties of the step were asked. */
    note: (action: Action, before: SeenPage, after: SeenPage, sent: readonly Sent[]): void => {
      const changed = sent.filter(isChange);
      changes.count += changed.length;
      if (otherReader.has(action.does)) shown.clear();
      // A tab of its own has answers of its own.
      if (otherReader.has(action.does) || action.does === 'openAgain') typed.clear();
      if (changed.length > 0) typed.delete(formOf(before));
      const stayed = formOf(before) === formOf(after);
      const isTyping = ['type', 'choose', 'tick', 'press'].includes(action.does);
      if (keepsAnswers.test(after.place) && stayed && isTyping && changed.length === 0)
        typed.set(formOf(after), after.fields);
      shown.set(after.address, {
        heading: after.headings.join(' '),
        filters: after.filters,
        changes: changes.count,
      });
    },
  };
};

/** What a form lost of what was typed in it. */
export const lostOf = (typed: Typed, { fields }: SeenPage, newTab: boolean): readonly string[] =>
  Object.entries(typed)
    .filter(([name, value]) => value !== '' && value !== 'false' && fields[name] !== value)
    .filter(([name]) => !newTab || !staysWithThePage.test(name))
    .map(([name, value]) => `${name} was ${JSON.stringify(value)}, now ${fields[name] ?? 'gone'}`);
