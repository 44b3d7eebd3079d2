/** Asks again and again while somebody looks: not in a tab behind others, and at once when it comes back after a while. */
const every = 30_000;

/** @returns what ends it. */
export const whileVisible = (ask: () => void): (() => void) => {
  let isDue = false;
  const turn = (): void => {
    isDue = document.visibilityState !== 'visible';
    if (!isDue) ask();
  };
  const comeBack = (): void => {
    if (isDue) turn();
  };
  const timer = window.setInterval(turn, every);
  document.addEventListener('visibilitychange', comeBack);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', comeBack);
  };
};
