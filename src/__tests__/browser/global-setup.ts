import type { TestProject } from 'vitest/node';
import { findChromium } from '#scripts/find-chromium.ts';
import { type FinishedSite, finishedCase, finishedContent } from '../finished-site.ts';
import { serveSite } from './site-server.ts';

/** A site that is served while the tests of a browser run. */
export interface ServedSite extends FinishedSite {
  /** Where its home page is, with a slash at the end. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Small, with facts that tests may know; under a base. */
    lamp: ServedSite;
    /** Of the content that ships: every type of page, and no fact that tests may know. */
    whole: ServedSite;
  }
}

/** Builds and serves each site once for all files of tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The one from npm is unpacked at its first use: before two files of tests do so at once, and one starts
  // what the other is still writing.
  await findChromium();
  const built = await Promise.all([finishedCase('lamp'), finishedContent()]);
  const servers = await Promise.all(built.map(({ folder, base }) => serveSite(folder, base)));
  const [lamp, whole] = built.map((site, at) => ({ ...site, url: servers[at]?.url ?? '' }));
  if (lamp) project.provide('lamp', lamp);
  if (whole) project.provide('whole', whole);
  return async () => {
    for (const server of servers) await server.close();
  };
}
