import { type AnswersStore, createAnswersStore } from '#dashboard/kept/answers-store';

/** What a browser gives a tab, as far as it is used here. */
export const aStorage = (mayWrite: () => boolean = () => true): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (name) => items.get(name) ?? null,
    removeItem: (name) => void items.delete(name),
    setItem: (name, value) => {
      if (!mayWrite()) throw new DOMException('full', 'QuotaExceededError');
      items.set(name, value);
    },
  };
};

export type OpenedStore = {
  readonly device?: () => Storage;
  readonly now?: () => string;
};

export const answersOf = (
  storage: () => Storage,
  reader = 'a-reader',
  { device = aStorage, now = () => '2026-12-01T12:30:00.000Z' }: OpenedStore = {},
): AnswersStore => {
  const place = device();
  const store = createAnswersStore({ tab: storage, device: () => place, now });
  store.openFor(reader);
  return store;
};
