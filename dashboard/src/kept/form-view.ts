/** Whether a reader answers one thing at a time or all on one page: on the device, until they choose again. */
export type KeptFormView = {
  readonly read: () => 'sections' | 'whole';
  readonly keep: (view: 'sections' | 'whole') => void;
};

export const formViewKey = 'acsg-form-view';

/** A browser may forbid storage, so it is asked for anew each time. */
export const createFormView = (storage: () => Storage): KeptFormView => ({
  read: () => {
    try {
      return storage().getItem(formViewKey) === 'whole' ? 'whole' : 'sections';
    } catch {
      return 'sections';
    }
  },
  keep: (view) => {
    try {
      storage().setItem(formViewKey, view);
    } catch {
      // Chosen for this page alone.
    }
  },
});
