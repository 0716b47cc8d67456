import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { findChromium } from '#scripts/find-chromium.ts';

/** The devices that residents hold: an old small phone, and a computer. */
export const devices = {
  phone: { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} satisfies Record<string, BrowserContextOptions>;

let browser: Promise<Browser> | undefined;

/** One browser for all files that a worker of Vitest runs; it ends with the worker. */
async function start(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  // As root, which CI is, Chromium's own sandbox does not start.
  return chromium.launch({
    executablePath,
    // The fonts of the machine would break lines elsewhere on each.
    env: { ...env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') },
    // No other host is reached. To hold requests back one by one would switch the browser's cache off.
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** A page, and what it did that no page of the site may do. */
export interface WatchedPage {
  readonly page: Page;
  /** Breaches of the policy, errors of scripts, missing files, requests to other hosts. */
  readonly faults: string[];
}

/** Opens an empty page in a context of its own, and watches it. Who opens it closes the context. */
export async function openPage(options: BrowserContextOptions): Promise<WatchedPage> {
  browser ??= start();
  const context = await (await browser).newContext({ locale: 'zh-CN', ...options });
  const faults: string[] = [];
  await context.exposeBinding('reportBreach', (_source, breach: string) => {
    faults.push(breach);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportBreach } = window as unknown as { reportBreach(breach: string): void };
      reportBreach(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (/Content.Security.Policy/.test(message.text())) faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on('request', (request) => {
    const { hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1') faults.push(`another host: ${request.url()}`);
  });
  return { page, faults };
}
