import { describe, expect, test } from 'vitest';

import { createViewsStore } from '#dashboard/kept/views-store';

import { aStorage } from '../a-storage.ts';

const waiting = { name: 'What waits', search: '?queue=waiting' };
const offers = { name: 'Offers', search: '?kind=offer' };

describe('saved views', () => {
  test('are found again on the device by their reader, and by nobody else', () => {
    const storage = aStorage();
    const views = createViewsStore(() => storage);
    views.openFor('one');
    expect(views.save(waiting)).toBe(true);

    const again = createViewsStore(() => storage);
    expect(again.read()).toEqual([]);
    again.openFor('another');
    expect(again.read()).toEqual([]);
    again.openFor('one');
    expect(again.read()).toEqual([waiting]);
    again.close();
    expect(again.read()).toEqual([]);
  });

  test('have one for each name, the last, and go when they are deleted', () => {
    const storage = aStorage();
    const views = createViewsStore(() => storage);
    views.openFor('one');
    views.save(waiting);
    views.save(offers);
    views.save({ ...waiting, search: '?queue=new' });
    expect(views.read()).toEqual([offers, { ...waiting, search: '?queue=new' }]);

    views.drop('Offers');
    expect(views.read()).toHaveLength(1);
  });

  test('are not kept where the browser keeps nothing, and it says so', () => {
    const views = createViewsStore(() => {
      throw new Error('forbidden');
    });
    views.openFor('one');

    expect(views.save(waiting)).toBe(false);
    expect(views.read()).toEqual([]);
  });

  test('of a former shape are none', () => {
    const storage = aStorage();
    storage.setItem('acsg-views-one', '[{"name":1},"x",{"name":"Offers","search":"?kind=offer"}]');
    const views = createViewsStore(() => storage);
    views.openFor('one');

    expect(views.read()).toEqual([offers]);
  });
});
