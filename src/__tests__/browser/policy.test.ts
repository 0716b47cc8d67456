import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type WatchedPage, devices, openPage } from './open-page.ts';
import { longestPages } from './page-types.ts';

const site = inject('whole');

describe('under the headers that are shipped', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage(devices.phone);
  });
  afterAll(() => watched.page.context().close());

  it.each(longestPages(site))(
    '$route breaks no rule, misses no file and asks no other host',
    async ({ path }) => {
      await watched.page.goto(site.url + path, { waitUntil: 'load' });
      expect(watched.faults.splice(0)).toEqual([]);
    },
  );

  it('a page that is not there says so in the frame of the site', async () => {
    const { page, faults } = await openPage(devices.phone);
    await page.goto(`${site.url}no/such/page/`);
    expect(await page.locator('main h1').count()).toBe(1);
    expect(faults).toEqual([`404 ${site.url}no/such/page/`]);
    await page.context().close();
  });

  it('another host would be seen by these tests, and is not reached', async () => {
    const { page, faults } = await openPage({ ...devices.phone, bypassCSP: true });
    await page.goto(site.url);
    const reached = await page.evaluate(() =>
      fetch('https://elsewhere.example/a.js').then(
        () => true,
        () => false,
      ),
    );
    await page.context().close();
    expect({ reached, faults }).toEqual({
      reached: false,
      faults: ['another host: https://elsewhere.example/a.js'],
    });
  });

  it('an inline script would be stopped and seen by these tests', async () => {
    const { page, faults } = await openPage(devices.phone);
    await page.goto(site.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken";';
      document.head.append(script);
    });
    await expect.poll(() => faults.join()).toContain('script-src');
    expect(await page.title()).not.toBe('broken');
    await page.context().close();
  });
});
