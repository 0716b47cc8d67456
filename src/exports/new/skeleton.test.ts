import { describe, expect, it } from 'vitest';
import { errorsOf, loadFiles } from '#library/made-up-content.ts';
import type { Finding } from '#model/basics/finding.ts';
import { toFill } from '#model/basics/to-fill.ts';
import { type Kind, kindNames, kinds } from '#model/kinds.ts';
import { officeFiles } from './office-files.ts';
import { itemSkeleton } from './skeleton.ts';

const known = { title: '柳湾村路灯', publishedOn: '2020-11-25', unit: 'bangongshi' };
const place = (kind: (typeof kindNames)[number]) =>
  `xiaohe/${kinds[kind].folder}/liuwan${kinds[kind].extension}`;
const own = (findings: readonly Finding[], file: string) =>
  findings.filter((one) => one.file === file);

/** What a hint shows to be written: `比如 title: 路灯维修`. */
const exampleIn = (hint: string): string => /比如 (?:\w+: |- )?(.+)$/.exec(hint)?.[1] ?? '正文。';

/** Rules that ask for more by what stands in an example, and why. */
const asksMore: Partial<Record<Kind, string[]>> = {
  // 公示: how long, and where to object.
  notice: ['notice-period'],
  // Both answers with the same count.
  survey: ['survey-totals'],
  // What it shows is not there.
  board: ['reference-unknown'],
};

describe.each(kindNames)('a new file of the kind %s', (kind) => {
  const text = itemSkeleton(kind, known);
  const file = place(kind);

  it('has no error, says what is to be filled in, and is held back until then', async () => {
    const library = await loadFiles({ [file]: text });
    expect(own(errorsOf(library), file)).toEqual([]);
    const open = own(library.findings, file).filter(({ code }) => code === 'to-fill');
    expect(open.length).toBe(text.split('\n').filter((line) => /^[^#]*〔待填〕/.test(line)).length);
    expect(open.length).toBeGreaterThan(0);
    expect(library.offices[0]?.items[kind]).toEqual([]);
  });

  it('filled in as its hints show, has no error and waits for its signatures', async () => {
    let filled = text;
    for (let round = 0; round < 3; round++) {
      const { findings } = await loadFiles({ [file]: filled });
      const open = own(findings, file).filter(({ code }) => code === 'to-fill');
      const lines = filled.split('\n');
      for (const { line = 1, hint } of open)
        lines[line - 1] = (lines[line - 1] ?? '').replace(toFill, exampleIn(hint));
      filled = lines.join('\n');
    }
    const library = await loadFiles({ [file]: filled });
    const codes = new Set(own(errorsOf(library), file).map(({ code }) => code));
    expect([...codes]).toEqual(asksMore[kind] ?? []);
    const waits = own(library.findings, file).some(({ code }) => code === 'awaiting-sign-off');
    expect(waits).toBe(text.includes('audience: public\n'));
  });

  it('is an error once somebody has issued it', async () => {
    const step = '{ post: 乡长, on: 2020-11-25 }';
    const approval = `approval: { drafted: ${step}, checked: ${step}, issued: ${step} }\n`;
    const signed = text.replace('# 标题', `${approval}# 标题`);
    const library = await loadFiles({ [file]: signed });
    const codes = own(library.findings, file).map(({ code, severity }) => `${severity} ${code}`);
    expect(codes).toContain('error unfilled');
    expect(library.offices[0]?.items[kind]).toEqual([]);
  });

  it('says in Chinese above every field what it is', () => {
    const lines = text.split('\n');
    const unsaid = lines.filter(
      (line, at) => /^\s*[a-z]\w*:/i.test(line) && !/^\s*# ./.test(lines[at - 1] ?? ''),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('a new office', () => {
  const files = officeFiles('示例县清河街道', '2020', true);

  it('has no error but for the portal, without which there is no site', async () => {
    const { '../portal.yaml': portal = '', ...others } = files;
    const named = Object.entries(others).map(([name, text]) => [`qinghe/${name}`, text]);
    const library = await loadFiles(Object.fromEntries(named));
    expect(errorsOf(library)).toEqual([]);
    expect(library.offices.map(({ id }) => id)).toEqual(['xiaohe']);
    const withPortal = await loadFiles({ 'portal.yaml': portal });
    expect(new Set(own(errorsOf(withPortal), 'portal.yaml').map(({ code }) => code))).toEqual(
      new Set(['unfilled']),
    );
  });

  it('knows its name and the year', () => {
    expect(files['office.yaml']).toContain('name: 示例县清河街道\n');
    expect(files['plan.yaml']).toContain('year: 2020\n');
    expect(files['plan.yaml']).toContain(toFill);
  });
});
