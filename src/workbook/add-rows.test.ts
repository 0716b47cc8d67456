import { describe, expect, it } from 'vitest';
import { addRows, obstacles } from './add-rows.ts';
import { opened } from './fixtures.ts';
import { recalculate } from './recalculate.ts';

// Headings in row 4, rows 5 to 7 wait, a signature in row 8 and a total in row 9; eleven are added.
const gap = { first: 4, last: 6, added: 11 };
const row = (number: number, cells: string, more = '') =>
  `<row r="${number}"${more}>${cells}</row>`;
const text = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const formula = (at: string, fx: string, more = '') =>
  `<c r="${at}"><f${more}>${fx}</f><v>3</v></c>`;
const rows = (...more: string[]) =>
  `<sheetData>${row(4, text('A4', '序号'))}${row(5, '<c r="A5" s="1"/>')}${row(6, '<c r="A6" s="1"/>')}${row(7, '<c r="A7" s="2"/>', ' ht="30" customHeight="1"')}${row(8, text('A8', '签字'))}${more.join('')}</sheetData>`;

const sheetAfter = (sheet: string, parts: Omit<Parameters<typeof opened>[0], 'sheets'> = {}) => {
  const { workbook, part, texts } = opened({ sheets: { 台账: sheet }, ...parts });
  addRows(workbook, part, gap);
  return { ...texts(), sheet: texts()['xl/worksheets/sheet1.xml'] ?? '' };
};

describe('rows that are added', () => {
  it.each([
    ['a total', rows(row(9, formula('B9', 'COUNTA(B5:B7)'))), '<c r="B20"><f>COUNTA(B5:B18)</f>'],
    ['a signature', rows(), '<row r="19"><c r="A19" t="inlineStr">'],
    [
      'a merged cell below',
      `${rows()}<mergeCells><mergeCell ref="A8:O9"/></mergeCells>`,
      'ref="A19:O20"',
    ],
    [
      'a drop-down',
      `${rows()}<dataValidations><dataValidation type="list" sqref="L5:L7"><formula1>$Q$9:$Q$12</formula1></dataValidation></dataValidations>`,
      'sqref="L5:L18"><formula1>$Q$20:$Q$23</formula1>',
    ],
    [
      'a drop-down of single cells',
      `${rows()}<dataValidations><dataValidation sqref="L5 L6 L7"/></dataValidations>`,
      'sqref="L5 L6 L7:L18"',
    ],
    [
      'a conditional format',
      `${rows()}<conditionalFormatting sqref="A5:O7"><cfRule><formula>COUNTIF($B$5:$B$7,$B5)&gt;1</formula></cfRule></conditionalFormatting>`,
      'sqref="A5:O18"><cfRule><formula>COUNTIF($B$5:$B$18,$B5)&gt;1</formula>',
    ],
    [
      'a scale of colours',
      `${rows()}<conditionalFormatting sqref="B5:B7"><cfRule><colorScale><cfvo type="formula" val="$B$9"/></colorScale></cfRule></conditionalFormatting>`,
      'val="$B$20"',
    ],
    ['a filter', `${rows()}<autoFilter ref="A4:O7"/>`, '<autoFilter ref="A4:O18"/>'],
    [
      'a filter of the headings alone',
      `${rows()}<autoFilter ref="A4:O4"/>`,
      '<autoFilter ref="A4:O18"/>',
    ],
    ['a link', `${rows()}<hyperlinks><hyperlink ref="A9"/></hyperlinks>`, 'ref="A20"'],
    ['a break of pages', `${rows()}<rowBreaks><brk id="8" man="1"/></rowBreaks>`, 'id="19"'],
    ['the size of the sheet', `<dimension ref="A1:O9"/>${rows()}`, 'ref="A1:O20"'],
    [
      'a newer drop-down',
      `${rows()}<extLst><ext><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>选项!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>L5:L7</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      '<xm:f>选项!$A$1:$A$4</xm:f></x14:formula1><xm:sqref>L5:L18</xm:sqref>',
    ],
    [
      'a small chart in a cell',
      `${rows()}<extLst><ext><x14:sparkline><xm:f>台账!B5:B7</xm:f><xm:sqref>P7</xm:sqref></x14:sparkline></ext></extLst>`,
      '<xm:f>台账!B5:B18</xm:f><xm:sqref>P7</xm:sqref>',
    ],
    [
      'a button',
      `${rows()}<controls><control><controlPr><anchor><from><xdr:row xmlns:xdr="urn:xdr">8</xdr:row></from></anchor></controlPr></control></controls>`,
      '>19</xdr:row>',
    ],
  ])('move or cover %s', (_, sheet, after) => {
    expect(sheetAfter(sheet).sheet).toContain(after);
  });

  it('are as the waiting ones, and the last keeps the lines of the last', () => {
    const { sheet } = sheetAfter(rows());
    const styles = [...sheet.matchAll(/<c r="A(\d+)" s="(\d)"/g)].map(
      ([, at, style]) => `${at}:${style}`,
    );
    expect(styles.slice(0, 3)).toEqual(['5:1', '6:1', '7:1']);
    expect(styles.at(-1)).toBe('18:2');
    expect(sheet).toContain('<row r="18" ht="30" customHeight="1">');
  });

  it('have the merged cells and the formulas of a row', () => {
    const own = (at: number) =>
      row(
        at,
        formula(`H${at}`, `IF(G${at}="","",G${at}-TODAY())`) + formula(`I${at}`, `H${at}/H$9`),
      );
    const data = `<sheetData>${own(5)}${own(6)}${own(7)}${row(9, formula('H9', 'SUM(H5:H7)'))}</sheetData>`;
    const { sheet } = sheetAfter(
      `${data}<mergeCells count="1"><mergeCell ref="C7:D7"/></mergeCells>`,
    );
    expect(sheet).toContain(
      '<c r="H18"><f>IF(G18="","",G18-TODAY())</f></c><c r="I18"><f>H18/H$20</f></c>',
    );
    expect(sheet).toContain('<c r="I5"><f>H5/H$20</f>');
    expect(sheet.match(/<mergeCell ref="C\d+:D\d+"\/>/g)).toHaveLength(12);
  });

  it('write shared formulas out, each in its cell', () => {
    const shared = [5, 6, 7].map((at) =>
      row(
        at,
        at === 5
          ? formula('H5', 'G5*2', ' t="shared" ref="H5:H7" si="0"')
          : formula(`H${at}`, '', ' t="shared" si="0"'),
      ),
    );
    const { sheet } = sheetAfter(`<sheetData>${shared.join('')}</sheetData>`);
    expect([...sheet.matchAll(/<f>(G\d+\*2)<\/f>/g)].map(([, fx]) => fx)).toEqual(
      Array.from({ length: 14 }, (_, at) => `G${at + 5}*2`),
    );
  });

  it('are followed by other sheets, names, charts, tables, notes, pictures and pivot tables', () => {
    const { workbook, part, texts } = opened({
      sheets: {
        台账: rows(),
        汇总: `<sheetData>${row(1, formula('A1', 'COUNTIF(台账!L5:L7,"已完成")+B5'))}</sheetData>`,
      },
      after:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$O$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$3:$4</definedName><definedName name="编号">台账!$B$5:$B$7</definedName></definedNames>',
      beside: [
        ['table', 'xl/tables/table1.xml', '<table ref="A4:O7"><autoFilter ref="A4:O7"/></table>'],
        ['comments', 'xl/n.xml', '<comments><comment ref="A9"/><comment ref="A4"/></comments>'],
        [
          'vmlDrawing',
          'xl/v.vml',
          '<x:Anchor>1, 2, 8, 3, 4, 5, 12, 6</x:Anchor><br><x:Row>8</x:Row>',
        ],
        ['drawing', 'xl/d.xml', '<d><from><row>8</row></from><to><row>12</row></to></d>'],
      ],
      parts: [
        ['chart', 'xl/charts/c.xml', '<c><f>台账!$B$5:$B$7</f><numCache><v>1</v></numCache></c>'],
        ['pivotCacheDefinition', 'xl/p.xml', '<p><worksheetSource ref="A4:O7" sheet="台账"/></p>'],
      ],
      types: { 'xl/charts/c.xml': 'x.chart+xml', 'xl/p.xml': 'x.pivotCacheDefinition+xml' },
    });
    addRows(workbook, part, gap);
    const after = texts();
    expect(after['xl/worksheets/sheet2.xml']).toContain('COUNTIF(台账!L5:L18,"已完成")+B5');
    expect(after['xl/workbook.xml']).toContain('台账!$A$1:$O$18<');
    expect(after['xl/workbook.xml']).toContain('台账!$3:$4<');
    expect(after['xl/workbook.xml']).toContain('台账!$B$5:$B$18<');
    expect(after['xl/tables/table1.xml']).toContain(
      '<table ref="A4:O18"><autoFilter ref="A4:O18"/>',
    );
    expect(after['xl/n.xml']).toContain('<comment ref="A20"/><comment ref="A4"/>');
    expect(after['xl/v.vml']).toBe(
      '<x:Anchor>1, 2, 19, 3, 4, 5, 23, 6</x:Anchor><br><x:Row>19</x:Row>',
    );
    expect(after['xl/d.xml']).toContain('<row>19</row></from><to><row>23</row>');
    expect(after['xl/charts/c.xml']).toContain('<c><f>台账!$B$5:$B$18</f></c>');
    expect(after['xl/p.xml']).toContain('ref="A4:O18"');
    expect(after['xl/p.xml']).toContain('refreshOnLoad="1"');
  });

  it('leave what has nothing to do with them as it was, byte for byte', () => {
    const other = '<sheetData><row r="1" ><c r="A1"></c></row></sheetData>';
    const { workbook, part, texts } = opened({ sheets: { 台账: rows(), 说明: other } });
    const before = texts()['xl/worksheets/sheet2.xml'];
    addRows(workbook, part, gap);
    recalculate(workbook);
    expect(texts()['xl/worksheets/sheet2.xml']).toBe(before);
    expect(before).toContain(other);
  });

  it('know rows and cells without addresses, and prefixes of all kinds', () => {
    const { workbook, part, texts } = opened({
      sheets: {
        台账: '<sheetData><row/><row><c/><c t="inlineStr"><is><t>甲</t></is></c></row></sheetData>',
      },
    });
    expect(part.sheet.words(1, 1)).toBe('甲');
    const prefixed = opened({
      sheets: {
        台账: `<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="7"><x:c r="A7"/></x:row></x:sheetData>`,
      },
    });
    addRows(prefixed.workbook, prefixed.part, { first: 6, last: 6, added: 1 });
    expect(prefixed.texts()['xl/worksheets/sheet1.xml']).toContain(
      '<x:row r="8"><x:c r="A8"/></x:row>',
    );
    expect(workbook.sheets).toHaveLength(1);
    expect(texts()['xl/worksheets/sheet1.xml']).toContain('<row/>');
  });
});

describe('what stands in the way', () => {
  const found = (sheets: Record<string, string>, columns: number[] = [], after = '') => {
    const { workbook, part } = opened({ sheets, after });
    return obstacles(workbook, part, gap, columns);
  };

  it.each([
    ['a total that covers the rows', { 台账: rows(row(9, formula('B9', 'COUNTA(B5:B7)'))) }, []],
    [
      'a total that names each row',
      { 台账: rows(row(9, formula('B9', 'B5+B6+B7'))) },
      ['“台账”的 B9 格的公式 =B5+B6+B7 只算其中几行，加行以后会漏算'],
    ],
    [
      'a total of another sheet',
      { 台账: rows(), 汇总: `<sheetData>${row(1, formula('A1', 'SUM(台账!B5:B6)'))}</sheetData>` },
      ['“汇总”的 A1 格的公式 =SUM(台账!B5:B6) 只算其中几行，加行以后会漏算'],
    ],
    [
      'an array over the rows',
      {
        台账: `<sheetData>${row(5, formula('H5', 'G5:G7*2', ' t="array" ref="H5:H7"'))}</sheetData>`,
      },
      ['“台账”里有数组公式，加行以后会错'],
    ],
    [
      'a table of a what-if analysis',
      { 台账: rows(row(9, formula('B9', '', ' t="dataTable" ref="B9:C10" r1="A1"'))) },
      ['“台账”里有模拟运算表，加行以后会错'],
    ],
  ])('is %s', (_, sheets, reasons) => {
    expect(found(sheets)).toEqual(reasons);
  });

  it('is a name that covers some of the rows', () => {
    const after =
      '<definedNames><definedName name="前两行">台账!$B$5:$B$6</definedName></definedNames>';
    expect(found({ 台账: rows() }, [], after)).toEqual([
      '名称“前两行”的公式 =台账!$B$5:$B$6 只算其中几行，加行以后会漏算',
    ]);
  });

  it('is a column of formulas that differ from row to row', () => {
    const data = (second: string, third: string) =>
      `<sheetData>${row(5, formula('H5', 'G5*2'))}${row(6, formula('H6', second))}${row(7, formula('H7', third))}</sheetData>`;
    expect(found({ 台账: data('G6*2', 'G7*2') }, [7])).toEqual([]);
    expect(found({ 台账: data('G6*2', 'G7*3') }, [7])).toEqual([
      '“台账”的 H5 到 H7 格，每一行的公式不一样，加的行不知道该怎样算',
    ]);
  });

  it('is nothing where no row is added', () => {
    const { workbook, part } = opened({ sheets: { 台账: rows(row(9, formula('B9', 'B5+B6'))) } });
    expect(obstacles(workbook, part, { ...gap, added: 0 }, [])).toEqual([]);
  });
});

describe('results', () => {
  it('are dropped, with the order they were worked out in, and worked out when opened', () => {
    const { workbook, texts } = opened({
      sheets: {
        台账: `<sheetData>${row(1, '<c r="A1" t="str"><f>B1</f><v>旧</v></c><c r="B1"><v>5</v></c>')}</sheetData>`,
      },
      after: '<calcPr calcId="1"/>',
      parts: [['calcChain', 'xl/calcChain.xml', '<calcChain/>']],
      types: { 'xl/calcChain.xml': 'x.calcChain+xml' },
    });
    recalculate(workbook);
    const after = texts();
    expect(after['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1"><f>B1</f></c><c r="B1"><v>5</v></c>',
    );
    expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(Object.keys(after)).not.toContain('xl/calcChain.xml');
    expect(JSON.stringify(after)).not.toContain('calcChain');
  });
});
