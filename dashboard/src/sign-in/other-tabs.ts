/** The other tabs of this browser: they hold the same reader's answers and token, so who signs out in one signs out in all. */
export type OtherTabs = {
  readonly tellSignedOut: () => void;
  /** Answers how to stop listening. */
  readonly onSignedOut: (act: () => void) => () => void;
};

/** What is used of a BroadcastChannel: whoever says something on it does not hear it. */
type Channel = {
  readonly postMessage: (message: string) => void;
  readonly addEventListener: (type: 'message', hear: (event: Event) => void) => void;
  readonly close: () => void;
};

const signedOut = 'signed out';

export const createOtherTabs = (open: () => Channel): OtherTabs => ({
  tellSignedOut: () => {
    const channel = open();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than its own
    channel.postMessage(signedOut);
    channel.close();
  },
  onSignedOut: (act) => {
    const channel = open();
    channel.addEventListener('message', (event) => {
      if ('data' in event && event.data === signedOut) act();
    });
    return () => channel.close();
  },
});
