import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { choose } from './looks.ts';
import { devices, openPage } from './open-page.ts';

const { url } = inject('lamp');
const item = `${url}yunxi/rectifications/xikou-ludeng/`;

let page: Page;
beforeEach(async () => {
  ({ page } = await openPage(devices.phone));
});
afterEach(() => page.context().close());

const textSize = () =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('关怀版', () => {
  it('is one button that makes the text at least 18 px and buttons 60 px high', async () => {
    await page.goto(item);
    const before = await textSize();
    const button = page.getByRole('button', { name: '关怀版' });
    await button.tap();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await textSize()).toBeGreaterThanOrEqual(Math.max(18, before + 1));
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(60);
    const call = page.locator('a[href^="tel:"]:visible').first();
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(60);
  });

  it('is remembered on the device, and can be taken back', async () => {
    await page.goto(item);
    const before = await textSize();
    await page.getByRole('button', { name: '关怀版' }).tap();
    const after = await textSize();
    await page.goto(`${url}yunxi/`);
    expect(await textSize()).toBe(after);
    await page.getByRole('button', { name: '关怀版' }).tap();
    await page.goto(item);
    expect(await textSize()).toBe(before);
  });

  it('moves no page sideways', async () => {
    await page.goto(item);
    await page.getByRole('button', { name: '关怀版' }).tap();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(375);
  });
});

describe('colours', () => {
  it('follow the device, unless the reader chooses', async () => {
    await page.goto(item);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await choose(page, 'dark');
    expect(await ground()).toBe(dark);
    await page.reload();
    expect(await ground()).toBe(dark);
  });

  it('are of high contrast where the device asks for it', async () => {
    await page.emulateMedia({ contrast: 'more' });
    await page.goto(item);
    expect(await ground()).toBe('rgb(0, 0, 0)');
  });

  it('stay light on paper', async () => {
    await page.goto(item);
    await choose(page, 'contrast');
    await page.emulateMedia({ media: 'print' });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const brightness = (ink.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    expect(Math.max(...brightness)).toBeLessThan(64);
  });
});
