import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelOf } from '#facts/label.ts';
import { fileSheets } from '#facts/sheets.ts';
import { sevenPaths } from '#rules/rectifications/seven-fields.ts';

// Templates are no code that the compiler reads: what they call fields is compared here.

const template = (name: string): string =>
  readFileSync(new URL(`./templates/${name}.typ`, import.meta.url), 'utf8');

const quoted = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"/g)].map(([, it = '']) => it);

describe('what a template calls a field', () => {
  it('on the board of all matters is one of the seven, each in every form', () => {
    const forms = template('rectification-board').split('from: ').slice(2);
    const picked = forms.map((form) =>
      [...form.matchAll(/pick\(row, ([^)]*)\)/g)].flatMap(([, labels = '']) => quoted(labels)),
    );
    expect(forms.length).toBe(2);
    for (const labels of picked)
      expect(labels.toSorted()).toEqual(Object.keys(sevenPaths).toSorted());
  });

  it('on a signboard is what its deadline is called', () => {
    const labels = [...template('signboard').matchAll(/strong\("([^"]+)" \+/g)].map(([, it]) => it);
    expect(labels).toEqual([labelOf('rectification', 'deadline')]);
  });

  it('on the board of duties is what the plan calls them', () => {
    const known = fileSheets['plan.yaml'].fields.map(({ label }) => label);
    const heads = [...template('duties').matchAll(/header: \(([^)]*)\)/g)].map(([, it = '']) =>
      quoted(it),
    );
    // 进展 and 期限 stand in no field: they follow from the rule of a duty and what was done.
    for (const head of heads)
      expect(head.filter((name) => !['进展', '期限'].includes(name))).toEqual(['任务', '责任单位']);
    expect(heads.length).toBe(2);
    expect(known).toEqual(expect.arrayContaining(['任务', '责任单位']));
  });
});
