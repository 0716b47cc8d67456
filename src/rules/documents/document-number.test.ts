import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { documentNumber } from './document-number.ts';

const cited = { source: '政府网站', used: '工作任务' };

// The document is of 2020-09-01.
describe('document-number', () => {
  it.each([
    [{ number: '青示发〔2020〕1号' }, []],
    [{ number: '青示发（2020）1号' }, ['number']],
    [{ number: '青示发[2020]1号' }, ['number']],
    [{ number: '青示发〔2020〕第001号' }, ['number']],
    [{ number: '青示发〔2019〕1号' }, ['number']],
    [{ number: '一号文件' }, ['number']],
    [{ number: '国务院令第711号', cited }, []],
    [{ number: '平发(2020)51号', cited }, ['number']],
    [{ number: '平发〔2019〕51号', cited }, []],
    [{ number: undefined }, []],
    [{ indexNumber: 'QH00001-2020-1' }, ['indexNumber']],
    [{ indexNumber: 'QH00001/2019-00001' }, ['indexNumber']],
    [{ indexNumber: '某某县自定 12' }, []],
  ])('of %j finds %j', (raw, expected) => {
    expect(foundIn(documentNumber, 'document', raw)).toEqual(expected);
  });

  it.each([
    [{ number: '青示发（2020）第001号' }, '这一行改成：number: 青示发〔2020〕1号'],
    [{ number: '青示发〔2019〕1号' }, '这一行改成：number: 青示发〔2020〕1号'],
    [{ indexNumber: 'QH00001-2020-1' }, '这一行改成：indexNumber: QH00001/2020-00001'],
  ])('%j is told the right line', (raw, line) => {
    const [draft] = drafts(documentNumber, anOffice({ items: [anItem('document', raw)] }));
    expect(draft?.hint.endsWith(line)).toBe(true);
  });
});
