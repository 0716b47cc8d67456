import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Look, choose, looks } from './looks.ts';
import { devices, openPage } from './open-page.ts';
import { longestPages } from './page-types.ts';

const site = inject('whole');
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe: string;
beforeAll(async () => {
  axe = await readFile(axeFile, 'utf8');
});

const allRules: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};
/** What colours and sizes can break: a look changes nothing else. */
const rulesOfLooks: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] },
};

/** One line for each rule that a page breaks, with the first places. */
async function violations(page: Page, look: Look): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(given: unknown): Promise<AxeResults> } }).axe.run(options),
    look === '' ? allRules : rulesOfLooks,
  );
  return found.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
    return `${look || 'as it comes'}: ${id} (${nodes.length}) ${places.join(' | ')}`;
  });
}

/** Every look where most read; what it changes, it changes on a computer alike. */
const looksOn = { phone: looks, desktop: [''] as const };

describe.each(['phone', 'desktop'] as const)('axe finds nothing on a %s', (name) => {
  const device = devices[name];
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(device));
  });
  afterAll(() => page.context().close());

  it.each(longestPages(site))('in $route, in every look tried there', async ({ path }) => {
    await page.goto(site.url + path);
    await page.evaluate(axe);
    const found: string[] = [];
    for (const look of looksOn[name]) {
      await choose(page, look);
      found.push(...(await violations(page, look)));
    }
    await choose(page, '');
    expect(found).toEqual([]);
  });
});
