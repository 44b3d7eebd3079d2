/**
 * The scripts of the pages that begin with a question, so that the first script can ask for them before anything else is
 * here. It names every file of each, which every page pays for: so the other pages stay in their own list.
 */
import type { PageAddress } from '../navigation/page-at.ts';

export const pageScripts = {
  form: () => import('../form-pages/form-page.tsx'),
  rehearsal: () => import('../rehearsal/rehearsal-page.tsx'),
} as const satisfies Partial<Record<PageAddress['name'], () => Promise<unknown>>>;

/** Of any other page there is none here. What does not come is tried and told when the page is shown. */
export const askForPageScript = ({ name }: PageAddress): void => {
  if (!(name in pageScripts)) return;
  const load: () => Promise<unknown> = pageScripts[name as keyof typeof pageScripts];
  load().catch(() => undefined);
};
