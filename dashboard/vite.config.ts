import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { emptyPages } from './empty-pages.ts';
import { labelsApart } from './vocabulary-labels.ts';
import { catalogueParts } from './word-parts.ts';

export default defineConfig(({ command }) => {
  // A build under NODE_ENV=test (the local product in tests) would be React's development one, and stay in dist.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    root: import.meta.dirname,
    plugins: [react(), labelsApart(), catalogueParts(), emptyPages()],
    build: {
      // Without the polyfill and with no inlined assets, the page holds under `script-src 'self'`.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      target: 'es2022',
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What every page begins with is one file each, not a dozen small ones that compress badly.
            groups: [
              {
                name: 'first-vocabulary',
                test: /shared\/vocabulary\/(areas|editions|label|regions|record-states|stakeholder-types|synthetic-country)\.ts$|i18n\/kept-labels/,
              },
              {
                name: 'frame',
                test: /(node_modules\/react\/|dashboard\/src\/(api\/(problem|problem-key)|i18n\/words-context|navigation\/|services\/|sending\/notice|session\/session|sign-in\/address-here)\b|dashboard\/src\/figures\/download\.ts)/,
              },
            ],
          },
        },
      },
    },
  };
});
