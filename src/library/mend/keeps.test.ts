import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindSheets } from '#facts/sheets.ts';
import { linesToCopyIn } from '#model/basics/lines-to-copy.ts';
import { madeUpLine } from '../typed/made-up-typing.ts';
import { parseYaml } from '../yaml.ts';
import { checkFields } from '../schema-findings.ts';
import { mendedFindings } from './mend-fields.ts';
import { keepsValues } from './keeps.ts';

const sheet = kindSheets.survey;
const right = `n: 60
questions:
  - question: 满意吗
    answers:
      - { answer: 满意, count: 40 }
      - { answer: 一般, count: 20 }
followUp: 亮了`;

/** Every number and Chinese word of some lines but those of keys, and what follows a remark. */
const scalars = (lines: readonly string[]): string[] =>
  lines.flatMap(
    (line) => line.replace(/[\p{L}\p{N}]+\s*[:：]/gu, ' ').match(/\p{Script=Han}+|\d+/gu) ?? [],
  );

it('no correction of what people type loses a value', () => {
  const typing = fc.tuple(
    // A tab parts cells: that those of other fields go is what its finding says.
    madeUpLine.filter((text) => !text.includes('\t')),
    fc.constantFrom('满意, count: 40', '一般, count: 20', '满意吗', '亮了', ', count'),
  );
  fc.assert(
    fc.property(typing, ([typed, place]) => {
      const text = right.replace(place, () => `${place}${typed}`.replace(', ', ' '));
      const parsed = parseYaml(text, 'a.yaml', sheet);
      const { findings } = checkFields(sheet, parsed, 'a.yaml');
      for (const one of mendedFindings(findings, parsed, sheet, 'a.yaml').findings) {
        const correction = linesToCopyIn(one.hint, one.line);
        if (!correction || correction.lines.length === 0) continue;
        const before = text.split('\n').slice(correction.from - 1, correction.to);
        const after = correction.lines.join('').replace(/[^\p{L}\p{N}]+/gu, '');
        for (const scalar of scalars(before)) expect(after, one.hint).toContain(scalar);
      }
    }),
    { numRuns: 100 },
  );
});

it.each([
  [['  - { a: 满意 count: 64 }', '  - { a: 一般 }'], ['  - { a: "满意 count: 64 } - { a: 一般" }']],
  [['followUp: 亮了', 'n: 60'], ['followUp: 亮了']],
  [['n: 60 户', '30 户'], ['n: 60 户']],
])('%j is not kept in %j', (typed, lines) => {
  expect(keepsValues(typed, { lines }, sheet)).toBe(false);
});

it.each([
  [['followUp: 亮了', '又坏了'], ['followUp: 亮了又坏了']],
  [['调查结束日期：2020-11-10'], ['to: 2020-11-10']],
  [['1、换灯'], ['- 换灯']],
])('%j is kept in %j', (typed, lines) => {
  expect(keepsValues(typed, { lines }, sheet)).toBe(true);
});

it('a list between two lines of dashes is told to lose the second, which becomes part of no text', () => {
  const fenced = parseYaml(`---\n${right}\n---\n`, 'a.yaml', sheet);
  expect(fenced.findings.map(({ code }) => code)).toEqual(['yaml-many-documents']);
  const [{ hint = '' } = {}] = fenced.findings;
  expect(hint).toContain('删掉');
  expect(hint).not.toContain('改成');
});
