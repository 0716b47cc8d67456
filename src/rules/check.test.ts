import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CivilDate, addDays } from '#model/basics/date.ts';
import { kindNames } from '#model/kinds.ts';
import { allRules } from './all-rules.ts';
import { checkOffice } from './check.ts';
import { anItem, anOffice, portal, today } from './fixtures.ts';

/** One valid item of every kind. */
const items = kindNames.map((kind) => anItem(kind));
const errors = (day: CivilDate) =>
  checkOffice(anOffice({ items, today: day }), portal).filter(
    (finding) => finding.severity === 'error',
  );

describe('the publishing rules', () => {
  it('have codes that are unique and kebab-case', () => {
    const codes = allRules.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('stand in the file with the name of their code, or of the first of two that one look gives', () => {
    const files = globSync('*/*.ts', { cwd: import.meta.dirname });
    const elsewhere = files.filter((file) => {
      const text = readFileSync(new URL(file, import.meta.url), 'utf8');
      const first = /^ {2}code: '(.+)',$/m.exec(text)?.[1];
      return first !== undefined && first !== basename(file, '.ts');
    });
    expect(files.length).toBeGreaterThan(allRules.length);
    expect(elsewhere).toEqual([]);
  });

  it.each(allRules.map((rule) => [rule.code, rule] as const))(
    '%s names its severity and clause',
    (_code, rule) => {
      expect(['error', 'owed', 'hint']).toContain(rule.severity);
      expect(rule.clause).toMatch(/\p{Script=Han}/u);
    },
  );

  it('give every finding its code, severity and place', () => {
    const office = anOffice({ items: [anItem('rectification', { progress: '已完成' })] });
    expect(checkOffice(office, portal)).toContainEqual(
      expect.objectContaining({
        code: 'finished-without-proof',
        severity: 'error',
        file: 'qinghe/rectifications/a.md',
        line: expect.any(Number),
      }),
    );
  });

  it('find nothing to owe or to mend in a small valid office but its unposted board', () => {
    const found = checkOffice(anOffice({ items }), portal).map((finding) => finding.code);
    expect(found).toEqual(['board-unposted']);
  });

  it.each([1, 30, 365, 3650])('turn nothing into an error by %i days passing', (days) => {
    expect(errors(addDays(today, days))).toEqual([]);
  });
});
