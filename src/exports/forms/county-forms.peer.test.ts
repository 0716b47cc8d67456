import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import {
  askOpenpyxl,
  libreOffice,
  python,
  savedByLibreOffice,
} from '../../__tests__/peers/spreadsheets.ts';
import { cellsOf } from '../fixtures.ts';
import { filledLedger } from '../filing-bundle.ts';
import { filled, filing } from './fixtures.ts';

const deadlines = ['2020-03-01', '2020-10-31', '2020-12-31', '2020-11-01', '2020-02-29'];
const daysIn = (column: string, first: number) => `
sheet = book.worksheets[0]
cells = [sheet['${column}%d' % row].value for row in range(${first}, ${first + 7})]
say['days'] = [str(cell)[:10] for cell in cells if hasattr(cell, 'year')]
`;

describe('a form that was filled in, opened in LibreOffice', () => {
  it.skipIf(!libreOffice)('has totals of all rows (left out without LibreOffice)', async () => {
    const cells = cellsOf(await savedByLibreOffice((await filled('totals')).bytes));
    expect(cells['A13']?.text).toBe('合计');
    expect(cells['B13']?.text).toBe('7');
    expect(cells['C13']?.text).toBe('3');
  });

  it.skipIf(!libreOffice || !python).each([
    ['from1904', 'G', 5],
    ['totals', 'G', 5],
    ['otherHeadings', 'F', 4],
  ] as const)(
    'has the days of %s (left out without LibreOffice, openpyxl)',
    async (form, column, first) => {
      const again = await savedByLibreOffice((await filled(form)).bytes);
      expect(await askOpenpyxl(again, daysIn(column, first))).toEqual({ days: deadlines });
    },
  );
});

describe('two forms in one workbook, and a sheet that counts both', () => {
  it.skipIf(!libreOffice || !python)(
    'count all rows (left out without LibreOffice, openpyxl)',
    async () => {
      const sheet = (name: string) => ({
        name,
        rows: [
          ['序号', '意见建议', '责任人', '整改时限'],
          [1, null, null, null],
          [2, null, null, null],
        ],
      });
      const formula = 'COUNTA(台账!B2:B3)+COUNTA(汇总!B2:B3)';
      const counts = {
        name: '合计',
        rows: [['合计']],
        cells: new Map([['0,1', { value: null, type: 'formula' as const, formula }]]),
      };
      const bytes = await writeXlsx({ sheets: [counts, sheet('台账'), sheet('汇总')] });
      const result = filledLedger(filing, { name: '两张表.xlsx', bytes });
      if (result.kind !== 'filled') throw new Error(result.kind);
      const again = await savedByLibreOffice(result.bytes);
      expect(cellsOf(again)['B1']?.text).toBe('14');
      const script = `say['days'] = [[str(book[name]['D%d' % row].value)[:10] for row in range(2, 9)] for name in ['台账', '汇总']]`;
      const { days } = (await askOpenpyxl(again, script)) as { days: string[][] };
      expect(days[0]?.filter((day) => /^\d{4}-/.test(day))).toEqual(deadlines);
      expect(days[1]).toEqual(days[0]);
    },
  );
});

describe('a form that was filled in, opened in openpyxl', () => {
  it.skipIf(!python).each([
    ['from1904', 'G', 5],
    ['totals', 'G', 5],
    ['otherHeadings', 'F', 4],
  ] as const)('has the days of %s (left out without openpyxl)', async (form, column, first) => {
    expect(await askOpenpyxl((await filled(form)).bytes, daysIn(column, first))).toEqual({
      days: deadlines,
    });
  });

  it.skipIf(!python)('drops down, filters, formats and prints in all rows', async () => {
    const script = `
sheet = book.worksheets[0]
say['filter'] = sheet.auto_filter.ref
say['drop'] = [[str(one.sqref), one.formula1] for one in sheet.data_validations.dataValidation]
say['format'] = [str(one.sqref) for one in sheet.conditional_formatting]
say['print'] = str(sheet.print_area)
say['titles'] = sheet.print_title_rows
say['freeze'] = sheet.freeze_panes
say['formulas'] = [sheet['B13'].value, sheet['C13'].value]
say['merged'] = sorted(str(one) for one in sheet.merged_cells.ranges if one.min_row > 4)
say['note'] = sheet['G3'].comment.text
`;
    const said = (await askOpenpyxl((await filled('totals')).bytes, script)) as Record<
      string,
      unknown
    >;
    expect({ ...said, print: String(said['print']).replace(/^.*!|[[\]']/g, '') }).toEqual({
      filter: 'A4:O11',
      drop: [['L5:L11', '"已完成,正在整改,长期坚持,无法完成"']],
      format: ['L5:L11'],
      print: '$A$1:$O$13',
      titles: '$3:$4',
      freeze: 'A5',
      formulas: ['=COUNTA(B5:B11)', '=COUNTIF(L5:L11,"已完成")'],
      merged: ['A12:O12'],
      note: '填到日',
    });
  });
});
