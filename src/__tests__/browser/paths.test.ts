import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { devices, openPage } from './open-page.ts';
import { longestPages } from './page-types.ts';

// What residents come for, from the first page they see to the answer.

const lamp = inject('lamp');
const whole = inject('whole');
const item = { title: '溪口村桥头路灯不亮', path: 'yunxi/rectifications/xikou-ludeng/' };

describe.each(Object.entries(devices))('on a %s, a resident', (name, device) => {
  let page: Page;
  let faults: string[];
  beforeEach(async () => {
    ({ page, faults } = await openPage(device));
  });
  afterEach(async () => {
    await page.context().close();
    expect(faults).toEqual([]);
  });
  const click = (selector: string) =>
    name === 'phone'
      ? page.locator(selector).first().tap()
      : page.locator(selector).first().click();
  const heading = () => page.locator('main h1').innerText();

  it('scans the code on a board, sees whether it still holds, and gets to the matter', async () => {
    await page.goto(`${lamp.url}yunxi/boards/xikou-ludeng/1/`);
    expect(await page.locator('main .state').first().isVisible()).toBe(true);
    await click(`main a[href$="/${item.path}"]`);
    await page.waitForURL(`**/${item.path}`);
    expect(await heading()).toBe(item.title);
  });

  it('finds a matter by a word, from the first page of the office', async () => {
    await page.goto(`${lamp.url}yunxi/`);
    const field = page.locator('input[type=search]').first();
    await field.fill('路灯');
    await field.press('Enter');
    await page.waitForURL('**/search/?*');
    const found = `#results a[href$="/${item.path}"]`;
    await page.locator(found).first().waitFor();
    await click(found);
    await page.waitForURL(`**/${item.path}*`);
    expect(await heading()).toBe(item.title);
  });

  it('is told where to call when nothing is found', async () => {
    await page.goto(`${lamp.url}search/?q=${encodeURIComponent('月亮船')}`);
    await expect.poll(() => page.locator('main').innerText()).toMatch(/没有找到|没找到/);
    expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
  });

  it('narrows a list, and can share what is left', async () => {
    await page.goto(`${whole.url}${listPath()}`);
    const rows = page.locator('main .rows > li:visible');
    const all = await rows.count();
    await click('main .cuts a:not([aria-current])');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const titles = await rows.allInnerTexts();
    expect(titles.length).toBeGreaterThan(0);
    const { page: friend } = await openPage(device);
    await friend.goto(page.url());
    const shown = friend.locator('main .rows > li:visible');
    await expect.poll(() => shown.allInnerTexts()).toEqual(titles);
    await friend.context().close();
  });

  it('chooses the village once, finds it first from then on, and can have it forgotten', async () => {
    await page.goto(lamp.url);
    expect(await page.locator('.chooser h2 a').count()).toBe(0);
    const name = await page.locator('.chooser .chips a').first().innerText();
    await click('.chooser .chips a');
    await page.waitForURL('**/yunxi/villages/*/');
    expect(await heading()).toBe(name);
    const village = page.url();

    await page.goto(lamp.url);
    expect(await page.locator('.chooser h2').innerText()).toContain(name);
    await click('.chooser h2 a');
    await page.waitForURL(village);

    await click('.remember button');
    await page.goto(lamp.url);
    expect(await page.locator('.chooser h2 a').count()).toBe(0);
  });

  it('objects: telephone, address, 12345 and a form for paper', async () => {
    await page.goto(lamp.url + item.path);
    const box = page.locator('section', { has: page.locator('h2', { hasText: '不满意' }) }).last();
    expect(await box.innerText()).toContain('示例县云溪镇镇前路');
    expect(await box.locator('a[href="tel:12345"]').count()).toBe(1);
    await click('main a[href$="/yunxi/objection/"]');
    await page.waitForURL('**/yunxi/objection/');
    expect(await page.locator('table.form td').count()).toBeGreaterThan(5);
    expect((await page.locator('table.form td').allInnerTexts()).join('')).toBe('');
    expect(await page.locator('main input, main textarea').count()).toBe(0);
    expect(await sheetsOf(page)).toBe(1);
  });

  it('gets the office, its hours and its telephone from a page that is not there', async () => {
    await page.goto(`${lamp.url}yunxi/no-such-page/`);
    expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
    expect(faults.splice(0)).toEqual([`404 ${lamp.url}yunxi/no-such-page/`]);
  });
});

describe('on paper', () => {
  it.each(longestPages(whole).filter(({ route }) => route.endsWith('/[id]')))(
    'the longest page of $route takes few sheets, with its address and no ways on',
    async ({ path }) => {
      const { page } = await openPage(devices.desktop);
      await page.goto(whole.url + path);
      await page.emulateMedia({ media: 'print' });
      const text = await page.locator('body').innerText();
      expect(text).toContain(`/${path}`);
      expect(await page.locator('nav:visible').count()).toBe(0);
      expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
      await page.context().close();
    },
  );

  it('a matter takes two sheets at most, with its address and a code to scan', async () => {
    const { page } = await openPage(devices.desktop);
    await page.goto(lamp.url + item.path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).toContain(
      `https://lamp.example/gongshi/${item.path}`,
    );
    expect(await page.locator('svg.qr:visible, img.qr:visible').count()).toBe(1);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
    await page.context().close();
  });
});

/** A list of the content that ships with the most cuts: the list with the longest page. */
function listPath(): string {
  const list = longestPages(whole).find(({ route }) => route === '[office]/[list]/index');
  if (!list) throw new Error('no list');
  return list.path;
}

/** Sheets of A4 that a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }));
  return pdf.getPageCount();
}
