import { createElement } from 'react';
import { expect, test } from 'vitest';

import { languages } from '#shared/vocabulary/label';

import { answersOf, aStorage } from '../a-storage.ts';
import { FirstAnswersGiven } from '../../../../dashboard/src/api/first-answers.ts';
import { commentFormName } from '../../../../dashboard/src/comments/comment-forms.tsx';
import { CommentsPanel } from '../../../../dashboard/src/comments/comments-panel.tsx';
import { inLanguage, rendered } from './rendered.ts';

const of = { kind: 'pledge', id: 'a-pledge' } as const;
const circles = ['party', 'staff'] as const;

/** The panel of somebody who is writing. */
const panelFor = (circle: (typeof circles)[number], language: (typeof languages)[number]) => {
  const answers = answersOf(() => aStorage());
  answers.keep(commentFormName(of, 'new'), {
    entries: [['text', 'Typed']],
    began: { etag: '', entries: [] },
  });
  const said = { circle, mayWrite: true, comments: [] };
  return rendered(
    createElement(
      FirstAnswersGiven,
      { value: { 'getPledgeComments a-pledge': { value: said, etag: null } } },
      createElement(CommentsPanel, of),
    ),
    { answers, words: inLanguage[language] },
  );
};

test.each(languages.flatMap((language) => circles.map((circle) => [circle, language] as const)))(
  'whoever comments in the circle %s is told in %s who reads it and who is told, before they write',
  (circle, language) => {
    const page = panelFor(circle, language);
    const { say } = inLanguage[language];

    expect(page).toContain(say(`comments.${circle}.lead`));
    expect(page).toContain(say(`comments.${circle}.means`));
    for (const other of circles.filter((each) => each !== circle))
      expect(page).not.toContain(say(`comments.${other}.means`));
  },
);
