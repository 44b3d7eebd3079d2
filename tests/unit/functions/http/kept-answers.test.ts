import { expect, test } from 'vitest';

import { cacheable } from '#functions/http/response';

test('what is opened or withdrawn is right for everyone within a minute, with half of it for opening and working in', () => {
  const seconds = [...cacheable['cache-control'].matchAll(/=(\d+)/g)].map(([, each]) =>
    Number(each),
  );

  expect(seconds).toHaveLength(2);
  expect(seconds.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(40);
});
