import { expect, it } from 'vitest';
import { kindSheets } from '#facts/sheets.ts';
import { linesToCopyIn, withLinesCopied } from '#model/basics/lines-to-copy.ts';
import { menderOf } from '../mend/mend.ts';
import { mendedFindings } from '../mend/mend-fields.ts';
import { checkFields } from '../schema-findings.ts';
import { parseYaml } from '../yaml.ts';

const sheet = kindSheets.service;

/** The steps once everything that is shown for copying was copied, as often as something is shown. */
function copied(typed: string): unknown {
  let text = `steps:\n${typed}\ntitle: 补贴`;
  for (let round = 0; round < 4; round += 1) {
    const parsed = parseYaml(text, 'a.md', sheet, menderOf(sheet, 'a.md'));
    const { findings } = mendedFindings(
      checkFields(sheet, parsed, 'a.md').findings,
      parsed,
      sheet,
      'a.md',
    );
    const shown = [...parsed.findings, ...findings].find(({ hint, line }) =>
      linesToCopyIn(hint, line),
    );
    const lines = shown && linesToCopyIn(shown.hint, shown.line);
    if (!lines) return parseYaml(text, 'a.md', sheet).data['steps'];
    text = withLinesCopied(text, lines);
  }
  return text;
}

it.each([
  ['two lines without dashes', '  交材料\n  按月发放'],
  ['the same without indentation', '交材料\n按月发放'],
  ['a dash forgotten, aligned with the text', '  - 交材料\n    按月发放'],
  ['a dash forgotten, aligned with the dash', '  - 交材料\n  按月发放'],
  ['a dash too deep', '  - 交材料\n   - 按月发放'],
  ['a dash much too deep', '  - 交材料\n    - 按月发放'],
  ['a dash not deep enough', '  - 交材料\n - 按月发放'],
])('two entries stay two, whatever is copied: %s', (_, typed) => {
  expect(copied(typed)).toEqual(['交材料', '按月发放']);
});

it('says of an entry over two lines that it may be two', () => {
  const parsed = parseYaml('steps:\n  - 交材料\n    到窗口\n', 'a.md', sheet);
  const { findings } = checkFields(sheet, parsed, 'a.md');
  const [found] = findings.filter(({ code }) => code === 'list-entry-two-lines');
  expect(found).toMatchObject({ line: 3, message: expect.stringContaining('到窗口') as string });
});
