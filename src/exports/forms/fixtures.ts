import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { filingOf } from '../filing.ts';
import { filledLedger } from '../filing-bundle.ts';

// Forms as counties sent them, with made-up headings, and an office with more opinions than they have
// rows.

const forms = {
  /** Days count from 1904 日期系统. */
  from1904: 'date-system-1904.xlsx',
  /** A total, a drop-down, a filter, a conditional format, a print area, a note and a picture. */
  totals: 'totals-row.xlsx',
  /** A district that calls things otherwise. */
  otherHeadings: 'other-headings.xlsx',
};

const formBytes = (form: keyof typeof forms): Promise<Uint8Array> =>
  readFile(join(import.meta.dirname, 'cases', forms[form]));

const done = {
  progress: '已完成',
  completedOn: '2020-10-20',
  effect: '改好了',
  evidence: [{ title: '验收单', type: '验收单', on: '2020-10-21', keptAt: '档案柜' }],
};
/** Seven opinions: three done, two on the way, one for later, one that can't be solved. */
const matters = [
  { deadline: '2020-03-01', ...done },
  { deadline: '2020-10-31', ...done },
  { deadline: '2020-12-31' },
  { deadline: '2020-11-01' },
  { deadline: undefined, progress: '列入规划', programme: '十四五规划' },
  {
    deadline: undefined,
    progress: '暂难解决',
    explanation: { reason: '无权改线', explainedBy: '副乡长', on: '2020-10-15', how: '当面' },
  },
  { deadline: '2020-02-29', ...done },
];
export const filing = filingOf(
  anOffice({
    items: matters.map((matter, at) =>
      anItem(
        'rectification',
        { ...matter, title: `第 ${at + 1} 件`, opinionNumber: `99000020190000${at + 1}` },
        `m${at + 1}`,
      ),
    ),
  }),
  2019,
);

/** A form with the seven opinions. */
export async function filled(form: keyof typeof forms) {
  const result = filledLedger(filing, { name: forms[form], bytes: await formBytes(form) });
  if (result.kind !== 'filled') throw new Error(`${form} is ${JSON.stringify(result)}`);
  return result;
}
