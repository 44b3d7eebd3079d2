/** Views of lists that a reader keeps by a name: on the device, for this reader alone, until they delete them. */

/** The search part of an address. */
export type SavedView = { readonly name: string; readonly search: string };

export type ViewsStore = {
  /** @param reader the issuer's name of who is signed in. */
  readonly openFor: (reader: string) => void;
  readonly read: () => readonly SavedView[];
  /** Another view of the same name is replaced. Answers whether the device keeps it. */
  readonly save: (view: SavedView) => boolean;
  readonly drop: (name: string) => void;
  /** Nobody is signed in any more; what is kept stays for its reader. */
  readonly close: () => void;
};

const prefix = 'acsg-views-';
/** So many are a list that can still be read. */
const mostViews = 20;

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'search' in value &&
  typeof value.search === 'string';

const viewsIn = (text: string | null): readonly SavedView[] => {
  const value: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(value) ? value.filter(isView) : [];
};

/** A browser may forbid storage, so it is asked for anew each time. */
export const createViewsStore = (storage: () => Storage): ViewsStore => {
  let reader: string | undefined;
  const read = (): readonly SavedView[] => {
    if (reader === undefined) return [];
    try {
      return viewsIn(storage().getItem(prefix + reader));
    } catch {
      return [];
    }
  };
  const keep = (views: readonly SavedView[]): boolean => {
    if (reader === undefined) return false;
    try {
      const text = JSON.stringify(views);
      storage().setItem(prefix + reader, text);
      return storage().getItem(prefix + reader) === text;
    } catch {
      return false;
    }
  };
  return {
    openFor: (subject) => {
      reader = subject;
    },
    read,
    save: (view) =>
      keep([...read().filter(({ name }) => name !== view.name), view].slice(-mostViews)),
    drop: (name) => {
      keep(read().filter((view) => view.name !== name));
    },
    close: () => {
      reader = undefined;
    },
  };
};
