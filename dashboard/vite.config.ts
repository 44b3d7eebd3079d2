import { defineConfig } from 'vite';

import { emptyPages } from './empty-pages.ts';
import { labelsApart } from './vocabulary-labels.ts';
import { catalogueParts } from './word-parts.ts';

export default defineConfig(({ command }) => {
  // A build under NODE_ENV=test (the local product in tests) would not be the one that is served, and stay in dist.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: import.meta.dirname,
    plugins: [labelsApart(), catalogueParts(), emptyPages()],
    build: {
      // Without the polyfill and with no inlined assets, the page holds under `script-src 'self'`.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: 'es2022',
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What every page begins with is two files, not dozens of small ones that compress badly.
            groups: [
              {
                name: 'first-steps',
                test: /dashboard\/src\/(api\/script|app\/(page-scripts|page-words|first-state)|design\/not-started|i18n\/(pseudo-asked|messages\/load)|navigation\/(language-path|page-at)|sign-in\/(address-here|config|later-sign-in|signed-in-hint))\.ts$/,
                priority: 2,
              },
              { name: 'roof', test: /dashboard\/src\/app\/show-page\.tsx$/, priority: 1 },
            ],
          },
        },
      },
    },
  };
});
