/** That somebody is signed in here, and nothing about them: shared by tabs, and worth nothing to whoever reads it. */
const name = 'acsg.signed-in';

export type SignedInHint = {
  readonly isSet: () => boolean;
  readonly set: () => void;
  readonly drop: () => void;
};

/** A browser may refuse storage; then a reload asks to sign in, and nothing else is lost. */
export const signedInHint = (storage: () => Storage): SignedInHint => {
  const inStorage = (): Storage | undefined => {
    try {
      return storage();
    } catch {
      return undefined;
    }
  };
  return {
    isSet: () => inStorage()?.getItem(name) != null,
    set: () => inStorage()?.setItem(name, 'yes'),
    drop: () => inStorage()?.removeItem(name),
  };
};
