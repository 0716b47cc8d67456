import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { devices, openPage } from './open-page.ts';
import { longestPages } from './page-types.ts';

const site = inject('whole');
const lamp = inject('lamp');
const types = longestPages(site);

describe('no page moves sideways', () => {
  const widths = [
    { wide: 'a phone', width: 375 },
    // A phone whose owner has set everything to twice its size.
    { wide: 'a phone at 200 %', width: 188 },
    { wide: 'a tablet', width: 768 },
  ];
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage({ viewport: { width: 375, height: 667 } }));
  });
  afterAll(() => page.context().close());
  it.each(types)('in $route', async ({ path }) => {
    await page.goto(site.url + path);
    const wider: string[] = [];
    for (const { wide, width } of widths) {
      await page.setViewportSize({ width, height: 667 });
      for (const place of await tooWide(page)) wider.push(`on ${wide}: ${place}`);
    }
    expect(wider).toEqual([]);
  });
});

/** What sticks out on the right of a page that can be moved sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return (
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        // A wide table moves in its own region.
        .filter((element) => !element.closest('.table-scroll table'))
        .slice(-3)
        .map((element) => `${element.outerHTML.slice(0, 80)} …`)
    );
  });

describe('with the keyboard only', () => {
  /** What has the focus, where it is, and whether that can be seen. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        tag: element.tagName,
        text: element.textContent?.trim() || element.getAttribute('name') || '',
        href: element.getAttribute('href') ?? '',
        seen:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          box.width > 0 &&
          box.right > 0 &&
          box.bottom > 0 &&
          box.top < innerHeight,
      };
    });

  it('the skip link comes first and leads past the navigation', async () => {
    const { page } = await openPage(devices.desktop);
    await page.goto(`${lamp.url}yunxi/`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ href: '#main', seen: true });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
    await page.context().close();
  });

  it('navigation, search and items are reached, and the focus is seen at each step', async () => {
    const { page } = await openPage(devices.desktop);
    await page.goto(`${lamp.url}yunxi/`);
    const steps: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (!now) break;
      steps.push(now);
    }
    await page.context().close();
    expect(steps.filter(({ seen }) => !seen)).toEqual([]);
    const texts = steps.map(({ text }) => text);
    for (const way of ['首页', '整改', '公告', '查找']) expect(texts).toContain(way);
    expect(steps.some(({ tag }) => tag === 'INPUT')).toBe(true);
    expect(steps.some(({ href }) => href.endsWith('/rectifications/xikou-ludeng/'))).toBe(true);
  });
});

describe('without script', () => {
  let scripted: Page;
  let plain: Page;
  beforeAll(async () => {
    scripted = (await openPage(devices.phone)).page;
    plain = (await openPage({ ...devices.phone, javaScriptEnabled: false })).page;
  });
  afterAll(async () => {
    await scripted.context().close();
    await plain.context().close();
  });
  const visible = (page: Page, selector: string) =>
    page.locator(`${selector}:visible`).allInnerTexts();

  it.each(types)('nothing that a page says is missing in $route', async ({ path }) => {
    await Promise.all([scripted.goto(site.url + path), plain.goto(site.url + path)]);
    for (const said of ['main :is(h1, h2, h3)', 'main a[href^="tel:"]']) {
      const told = await visible(scripted, said);
      expect(await visible(plain, said)).toEqual(expect.arrayContaining(told));
    }
    // A button that needs a script would do nothing.
    expect(await visible(plain, 'button:not([type=submit])')).toEqual([]);
  });

  it('the search page leads to lists and telephones', async () => {
    const { page } = await openPage({ ...devices.phone, javaScriptEnabled: false });
    await page.goto(`${lamp.url}search/?q=x`);
    expect(await page.locator('main').innerText()).toContain('没有打开脚本');
    expect(await page.locator('main a[href$="/yunxi/rectifications/"]:visible').count()).toBe(1);
    expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
