/**
 * What is read of a page, each by a function that runs in the page and knows nothing outside itself. Nothing here is
 * about one page: headings, focus, fields, alerts and whatever a person could do next are the same everywhere.
 */

/** Something that a person could follow, press or fill in, by its place in the order of the page. */
export type Thing = {
  readonly is: 'link' | 'button' | 'text' | 'choice' | 'tick';
  /** What it is called, or the key of a field. */
  readonly name: string;
  /** Where a link leads, within the product. */
  readonly leads: string;
  /** The values that a choice has. */
  readonly values: readonly string[];
  readonly place: 'main' | 'navigation' | 'languages' | 'banner' | 'elsewhere';
  /** Whether it sends or judges what a form holds. */
  readonly submits: boolean;
};

declare global {
  interface Window {
    /** The elements of the things that were listed last. */
    walkThings?: readonly HTMLElement[];
  }
}

const address = (): string => window.location.pathname + window.location.search;
/** When this document began: another after a page was loaded anew. */
const began = (): number => performance.timeOrigin;
const title = (): string => document.title;
const languageSaid = (): string => document.documentElement.lang;
const direction = (): string => document.documentElement.dir;
const mains = (): number => document.querySelectorAll('main').length;

const headings = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('h1')].map(({ innerText }) => innerText.trim());

const text = (): string => document.body.innerText;

/** Texts and the values of fields, for what must not be in either. */
const everyText = (): string => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  return [document.documentElement.innerHTML, ...fields.map(({ value }) => value)].join('\n');
};

const focused = (): string => {
  const { activeElement: at } = document;
  return at === null || at === document.body ? 'body' : at.outerHTML.slice(0, 160);
};

const pixelsTooWide = (): number => document.documentElement.scrollWidth - window.innerWidth;

const alerts = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[role=alert]')]
    .filter((element) => element.checkVisibility())
    .map(({ innerText }) => innerText.trim());

const statuses = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[role=status]')]
    .map(({ innerText }) => innerText.trim())
    .filter((said) => said !== '');

const idsGivenTwice = (): readonly string[] => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
};

/** Controls that a screen reader would call by nothing. */
const nameless = (): readonly string[] => {
  const named = (control: HTMLElement): boolean => {
    const labels = (control as HTMLInputElement).labels ?? [];
    const by = (control.getAttribute('aria-labelledby') ?? '').split(' ');
    const texts = [
      control.getAttribute('aria-label') ?? '',
      ...by.map((id) => document.getElementById(id)?.textContent ?? ''),
      ...[...labels].map(({ textContent }) => textContent),
      control.matches('button, a') ? control.textContent : '',
      control.querySelector('img')?.getAttribute('alt') ?? '',
    ];
    return texts.some((each) => each.trim() !== '');
  };
  const controls = 'button, a[href], input:not([type=hidden]), select, textarea';
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => control.checkVisibility() && !named(control))
    .map(({ outerHTML }) => outerHTML.slice(0, 160));
};

/** Cards with something drawn, and those of them without a tab that shows the same as a table. */
const drawings = (): { readonly all: number; readonly withoutTable: readonly string[] } => {
  const cards = [...document.querySelectorAll('.figure-card')].filter((card) =>
    card.querySelector('[role=tab]'),
  );
  const hasTable = (card: Element): boolean =>
    [...card.querySelectorAll('[role=tab]')].some((tab) => {
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      return panel !== null && panel.querySelector('table td') !== null;
    });
  const without = cards.filter((card) => !hasTable(card)).map(({ id }) => id);
  return { all: cards.length, withoutTable: without };
};

/** The links of a summary of errors, and those of them that lead to no field. */
const errorLinks = (): { readonly all: number; readonly dead: readonly string[] } => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.summary a[href^="#"]')];
  const dead = links.filter(
    ({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))),
  );
  return { all: links.length, dead: dead.map(({ hash }) => hash) };
};

/** Of a list that says how many there are of what it lists, in whatever digits. */
const counted = (): { readonly total: number; readonly rows: number } | null => {
  const said = document.querySelector<HTMLElement>('.total')?.innerText;
  const rows = document.querySelectorAll('main table tbody tr').length;
  if (said === undefined) return null;
  const plain = said.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const [digits] = /\d+/.exec(plain.replaceAll(/[\s.,\u202F\u00A0\u066C]/g, '')) ?? [];
  // Arabic says one and two without digits.
  return digits === undefined ? null : { total: Number(digits), rows };
};

/** What the fields of the main part hold, by their names. */
const fields = (): Readonly<Record<string, string>> => {
  const all = [...document.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)')];
  const kept = all.filter(
    ({ type, name }) =>
      !['hidden', 'file', 'submit', 'radio'].includes(type) &&
      // What finds something in a list has no name, and is no answer.
      !(type === 'search' && name === ''),
  );
  return Object.fromEntries(
    kept.map((field) => [
      field.name || field.id,
      field.type === 'checkbox' ? String(field.checked) : field.value,
    ]),
  );
};

/** By what a list or a table is narrowed. */
const filters = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLSelectElement>('.filters select')].map(
      ({ name, id, value }) => [name || id, value],
    ),
  );

const isSignedIn = (): boolean => document.querySelector('.header a[href$="/today"]') !== null;

/** Lists what can be done, and remembers its elements. */
const things = (): readonly Thing[] => {
  const selector = 'a[href], button, input, select, textarea';
  const passed = new Set(['hidden', 'file', 'radio', 'password']);
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.checkVisibility() &&
      !(element as HTMLButtonElement).disabled &&
      !passed.has((element as HTMLInputElement).type),
  );
  const kindOf = (element: HTMLElement): Thing['is'] => {
    if (element.matches('a')) return 'link';
    if (element.matches('button, [type=submit]')) return 'button';
    if (element.matches('select')) return 'choice';
    return element.matches('[type=checkbox]') ? 'tick' : 'text';
  };
  const placeOf = (element: HTMLElement): Thing['place'] => {
    if (element.closest('.languages')) return 'languages';
    if (element.closest('main')) return 'main';
    if (element.closest('.header__nav')) return 'navigation';
    return element.closest('header') ? 'banner' : 'elsewhere';
  };
  const leadsTo = (element: HTMLElement): string => {
    if (!(element instanceof HTMLAnchorElement)) return '';
    const leaves = element.origin !== window.location.origin || element.hasAttribute('download');
    const isPage = /^\/(en|fr|es|ar)(\/|$)/.test(element.pathname);
    return leaves || !isPage ? '' : element.pathname + element.search + element.hash;
  };
  window.walkThings = shown;
  return shown.map((element) => ({
    is: kindOf(element),
    name:
      element.matches('a, button') && element.innerText.trim() !== ''
        ? element.innerText.trim().slice(0, 60)
        : (element as HTMLInputElement).name || element.id,
    leads: leadsTo(element),
    values:
      element instanceof HTMLSelectElement ? [...element.options].map(({ value }) => value) : [],
    place: placeOf(element),
    submits: (element as HTMLButtonElement).type === 'submit' && element.closest('form') !== null,
  }));
};

export const seenParts = {
  address,
  began,
  title,
  languageSaid,
  direction,
  mains,
  headings,
  text,
  everyText,
  focused,
  pixelsTooWide,
  alerts,
  statuses,
  idsGivenTwice,
  nameless,
  drawings,
  errorLinks,
  counted,
  fields,
  filters,
  isSignedIn,
  things,
};
