import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dropDownWords } from './drop-down.ts';
import { madeWorkbook, opened } from './fixtures.ts';
import { Styles } from './styles.ts';
import { openWorkbook } from './workbook.ts';
import { WorkbookProblem } from './workbook-problem.ts';
import { writeCell } from './write-cell.ts';

const sheet = (inside: string) => ({ sheets: { 台账: inside } });
const withPart = (name: string, text: string): Uint8Array => {
  const parts = unzipSync(madeWorkbook(sheet('<sheetData/>')));
  return zipSync({ ...parts, [name]: strToU8(text) });
};

describe('a workbook', () => {
  it.each([
    ['no zip', strToU8('PK not a zip')],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    ['a sheet cut off', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>')],
    ['a sheet with a DOCTYPE', withPart('xl/worksheets/sheet1.xml', '<!DOCTYPE a><worksheet/>')],
    ['a sheet with control characters', withPart('xl/worksheets/sheet1.xml', '<a>\u0001</a>')],
    ['an empty part', withPart('xl/worksheets/sheet1.xml', '')],
  ])('is refused where it is %s', (_, bytes) => {
    expect(() => openWorkbook(bytes)).toThrow(WorkbookProblem);
  });

  it('is refused, with what to do, where a sheet is larger than any form', () => {
    const large = `<worksheet>${' '.repeat(9 * 1024 * 1024)}</worksheet>`;
    expect(() => openWorkbook(withPart('xl/worksheets/sheet1.xml', large))).toThrow('选中这些空行');
  });

  it.each([
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    ['<workbookPr date1904="false"/>', false],
    ['', false],
  ])('counts days from 1904 where it says so: %s', (before, from1904) => {
    expect(opened({ ...sheet('<sheetData/>'), before }).workbook.isFrom1904).toBe(from1904);
  });

  it('shows texts that cells share, runs in a row, without how they are read', () => {
    const texts =
      '<sst><si><r><t>整改</t></r><r><t>时限_x000a_（月）</t></r><rPh><t>zg</t></rPh></si></sst>';
    const { part } = opened({
      ...sheet('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'),
      parts: [['sharedStrings', 'xl/shared.xml', texts]],
    });
    expect(part.sheet.words(0, 0)).toBe('整改时限\n（月）');
  });
});

describe('a cell that is written', () => {
  it.each([
    ['1 < 2 & "甲"', '<is><t xml:space="preserve">1 &lt; 2 &amp; "甲"</t></is>'],
    ['甲\r\n乙', '<is><t xml:space="preserve">甲\n乙</t></is>'],
    ['_x000D_', '<is><t xml:space="preserve">_x005F_x000D_</t></is>'],
    [43.5, '<v>43.5</v>'],
    [null, undefined],
  ])('holds %j and no formula of before', (content, inside) => {
    const { workbook, part, texts } = opened(
      sheet(
        '<sheetData><row r="1"><c r="B1" s="4" t="str"><f>A1</f><v>旧</v></c></row></sheetData>',
      ),
    );
    workbook.file.edit(part.part);
    writeCell(part.sheet, 0, 1, content);
    const type = typeof content === 'string' ? ' t="inlineStr"' : '';
    expect(texts()['xl/worksheets/sheet1.xml']).toContain(
      inside === undefined ? '<c r="B1" s="4"/>' : `<c r="B1" s="4"${type}>${inside}</c>`,
    );
  });

  it('stands between its neighbours', () => {
    const { workbook, part, texts } = opened(
      sheet('<sheetData><row r="1"><c r="A1"/><c r="C1"/></row><row r="4"/></sheetData>'),
    );
    workbook.file.edit(part.part);
    writeCell(part.sheet, 0, 1, 1);
    writeCell(part.sheet, 1, 0, 2);
    expect(texts()['xl/worksheets/sheet1.xml']).toContain(
      '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row><row r="2"><c r="A2"><v>2</v></c></row><row r="4"/>',
    );
  });
});

describe('the style of a cell', () => {
  const styled = (xfs: string, formats = '') => {
    const one = opened(sheet('<sheetData/>'));
    one.workbook.file.replace(
      'xl/styles.xml',
      strToU8(`<styleSheet>${formats}<cellXfs>${xfs}</cellXfs></styleSheet>`),
    );
    return { ...one, styles: new Styles(one.workbook) };
  };
  const formats =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d;@"/><numFmt numFmtId="165" formatCode="0.00"/></numFmts>';
  const xf = (id: number) => `<xf numFmtId="${id}" fontId="3"/>`;

  it.each([
    ['General', 0, false],
    ['a day by number', 14, true],
    ['a Chinese day by number', 31, true],
    ['a day by its format', 164, true],
    ['two digits after the point', 165, false],
    ['text', 49, false],
  ])('is that of a date: %s', (_, id, isDate) => {
    expect(styled(xf(id), formats).styles.isDate(0)).toBe(isDate);
  });

  it('keeps the format of the form for a date, and gets one where the form has none', () => {
    const { styles, texts } = styled(xf(164) + xf(0), formats);
    const [own, made] = [styles.with(0, { format: 'date' }), styles.with(1, { format: 'date' })];
    expect(styles.with(1, { format: 'date' })).toBe(made);
    const xfs = [...(texts()['xl/styles.xml'] ?? '').matchAll(/<xf numFmtId="(\d+)" fontId="3"/g)];
    expect([own, made].map((at) => xfs[at]?.[1])).toEqual(['164', '166']);
    expect(texts()['xl/styles.xml']).toContain(
      '<numFmt numFmtId="166" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>',
    );
  });

  it('breaks its lines, and stands where the form sets it', () => {
    const { styles, texts } = styled('<xf><alignment vertical="top"/><protection/></xf><xf/>');
    styles.with(0, {});
    styles.with(1, {});
    expect(texts()['xl/styles.xml']).toContain(
      '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/><protection/></xf>',
    );
    expect(texts()['xl/styles.xml']).toContain('<alignment vertical="center" wrapText="1"/>');
  });
});

describe('a drop-down', () => {
  const rule = (sqref: string, list: string) =>
    `<dataValidations><dataValidation type="list" sqref="${sqref}"><formula1>${list}</formula1></dataValidation></dataValidations>`;
  const words = (inside: string, after = '') => {
    const { workbook, part } = opened({
      sheets: {
        台账: `<sheetData/>${inside}`,
        选项: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>是</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>否</t></is></c></row></sheetData>',
      },
      after,
    });
    return dropDownWords(workbook, part, 4, 11);
  };
  it.each([
    ['written in it', rule('L5:L7', '"已完成, 正在整改"'), ['已完成', '正在整改']],
    ['of single cells', rule('A1 L5', '"是,否"'), ['是', '否']],
    ['in cells of another sheet', rule('L5:L7', '选项!$A$1:$A$9'), ['是', '否']],
    ['of a column', rule('L1:L99', '选项!$A:$A'), ['是', '否']],
    ['by a name', rule('L5', '是否'), ['是', '否']],
    ['of another cell', rule('L6:L7', '"是,否"'), undefined],
    ['that is calculated', rule('L5', 'INDIRECT(K5)'), undefined],
    ['that there is not', '', undefined],
  ])('offers its words, %s', (_, inside, offered) => {
    const name =
      '<definedNames><definedName name="是否">选项!$A$1:$A$2</definedName></definedNames>';
    expect(words(inside, name)).toEqual(offered);
  });
});
