import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { deadLinks } from '#release/links.ts';
import { pageTypes } from './page-types.ts';

const sites = { lamp: inject('lamp'), whole: inject('whole') };

/** The same rules for every page, put together once: the library does it anew for each. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Numbers are kept on one line by the style; residents copy them, and a copy with another
      // hyphen can't be dialled.
      'tel-non-breaking': 'off',
      // Of lines that Astro has joined: nothing that a browser or a person sees.
      'no-trailing-whitespace': 'off',
    },
  }),
);

describe.each(Object.entries(sites))('the markup of the site "%s"', (_name, site) => {
  it.each(pageTypes(site))('is valid in $route', async ({ paths }) => {
    const wrong: string[] = [];
    for (const path of paths) {
      const html = readFileSync(join(site.folder, path.replace(/(^|\/)$/, '$1index.html')), 'utf8');
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          wrong.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has no link, anchor or file that leads nowhere', async () => {
    expect(await deadLinks(site.folder, site.base)).toEqual([]);
  });
});
