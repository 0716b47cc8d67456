import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { devices, openBrowser, openPage } from './open-page.ts';
import { longestPages } from './page-types.ts';

const site = inject('whole');
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe: string;
let browser: Browser;
beforeAll(async () => {
  axe = await readFile(axeFile, 'utf8');
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** One line for each rule that a page breaks, with the first places. */
async function violations(page: Page): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'] };
  const results = await page.evaluate(
    (given) =>
      (window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(' | ')}`,
  );
}

describe.each(Object.entries(devices))('axe finds nothing on a %s', (_name, device) => {
  it.each(longestPages(site))('in $route', async ({ path }) => {
    const { page } = await openPage(browser, device);
    await page.goto(site.url + path);
    await page.evaluate(axe);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
