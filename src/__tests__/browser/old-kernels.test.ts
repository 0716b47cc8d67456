import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import doiuse from 'doiuse/stream';
import { describe, expect, inject, it } from 'vitest';
import { cssFaults } from '../old-kernels/css-faults.ts';
import { scriptFaults } from '../old-kernels/script-faults.ts';

const assets = join(inject('whole').folder, 'assets');
const filesOf = (ending: string) =>
  readdirSync(assets)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(assets, file), 'utf8') }));

/**
 * Features that the tables of caniuse find missing in Chrome 66 or Safari 12, and which uses of them
 * do no harm there.
 */
const harmless: Readonly<Record<string, { use: RegExp; because: string }>> = {
  'text-decoration': {
    use: /^text-(?:decoration-thickness|underline-offset):/,
    because: 'underlines stay as thin as the font has them',
  },
  'css-focus-visible': {
    use: /^:focus:not\(:focus-visible\)\{outline:(?:none|0)\}$/,
    because: 'the rule is dropped whole, and the outline stays',
  },
  'css-overflow': {
    use: /^overflow(?:-[xy])?:(?:hidden|auto|scroll|visible)$/,
    because: 'only `clip` and two values are new',
  },
  multicolumn: {
    use: /^(?:columns?(?:-gap|-count|-width)?|break-(?:inside|after|before)):/,
    because: 'only breaks between columns are partly missing: a line stands elsewhere',
  },
  'css-math-functions': {
    use: /^(?!.*(?:^|[\s,(:])(?:min|max|clamp)\().*minmax\(/,
    because: 'minmax() is of grids, and as old as they are; the table takes it for min()',
  },
  'css-resize': { use: /^resize:/, because: 'on a phone no field is dragged larger' },
  'css-appearance': {
    use: /^(?:-webkit-)?appearance:none$/,
    because: 'the name with the prefix stands before it',
  },
  'prefers-color-scheme': {
    use: /^@media (?:screen and )?\(prefers-color-scheme:dark\)/,
    because: 'the page stays light',
  },
  'css-paged-media': {
    use: /^@page\{/,
    because: 'the edges of the paper are as the printer has them',
  },
  'css-snappoints': { use: /^scroll-padding/, because: 'a jump ends a line lower' },
  'css-sticky': {
    use: /^position:(?:-webkit-)?sticky$/,
    because:
      'Safari 12 knows the name with the prefix; elsewhere the bar stands where it is written',
  },
  'css-page-break': {
    use: /^page-break-(?:after|before|inside):/,
    because: 'a sheet breaks elsewhere',
  },
};

describe('the built styles on Chrome 66 and Safari 12', () => {
  it.each(filesOf('.css'))('leave nothing out without a fallback in $file', ({ text }) => {
    expect(cssFaults(text)).toEqual([]);
  });

  it.each(filesOf('.css'))(
    'use no feature that caniuse finds missing in $file',
    async ({ text }) => {
      const found: string[] = [];
      const linter = doiuse({ browsers: ['chrome 66', 'safari 12', 'ios_saf 12.0-12.1'].join() });
      linter.end(text);
      for await (const { feature, usage } of linter) {
        const written = String(usage);
        if (!harmless[feature]?.use.test(written))
          found.push(`${feature}: ${written.slice(0, 120)}`);
      }
      expect(found).toEqual([]);
    },
  );
});

describe('the built scripts on Chrome 80 and Safari 14', () => {
  it.each(filesOf('.js'))('$file can be read', ({ text }) => {
    expect(scriptFaults(text)).toEqual([]);
  });
});
