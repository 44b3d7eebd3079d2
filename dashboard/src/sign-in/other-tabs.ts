/** The other tabs of this browser: they hold the same reader's answers and token, so who signs out in one signs out in all. */
export type OtherTabs = {
  readonly tellSignedOut: () => void;
  /** Answers how to stop listening. */
  readonly onSignedOut: (act: () => void) => () => void;
  /** Whether one of them holds something that was not sent. One that does not answer soon holds nothing. */
  readonly hasUnsent: () => Promise<boolean>;
  /** Answers that question for this tab, and how to stop. */
  readonly answerUnsent: (hasUnsent: () => boolean) => () => void;
};

/** What is used of a BroadcastChannel: whoever says something on it does not hear it. */
type Channel = {
  readonly postMessage: (message: string) => void;
  readonly addEventListener: (type: 'message', hear: (event: Event) => void) => void;
  readonly close: () => void;
};

const signedOut = 'signed out';
const yes = 'something is unsent';
const question = 'is anything unsent? I am ';

/** Tabs of one browser answer within a few milliseconds, unless they sleep. */
const patience = 200;

const say = (channel: Channel, message: string): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than its own
  channel.postMessage(message);

const hear = (channel: Channel, act: (message: unknown) => void): void =>
  channel.addEventListener('message', (event) => act('data' in event ? event.data : undefined));

/** @param self a name that no other tab has: a tab hears its own questions, too. */
export const createOtherTabs = (
  open: () => Channel,
  wait: (milliseconds: number) => Promise<void>,
  self: string,
): OtherTabs => ({
  tellSignedOut: () => {
    const channel = open();
    say(channel, signedOut);
    channel.close();
  },
  onSignedOut: (act) => {
    const channel = open();
    hear(channel, (message) => {
      if (message === signedOut) act();
    });
    return () => channel.close();
  },
  hasUnsent: async () => {
    const channel = open();
    const told = new Promise<boolean>((resolve) => {
      hear(channel, (message) => {
        if (message === yes) resolve(true);
      });
    });
    say(channel, question + self);
    const answer = await Promise.race([told, wait(patience).then(() => false)]);
    channel.close();
    return answer;
  },
  answerUnsent: (hasUnsent) => {
    const channel = open();
    hear(channel, (message) => {
      const isAsked = typeof message === 'string' && message.startsWith(question);
      if (isAsked && message !== question + self && hasUnsent()) say(channel, yes);
    });
    return () => channel.close();
  },
});
