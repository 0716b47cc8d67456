import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { serviceSheet } from './service.ts';

const raw = {
  title: '高龄补贴申请',
  who: '满 80 周岁的老人',
  materials: ['户口簿', '银行卡 *本人*'],
  steps: ['到窗口登记', '乡里核对'],
  timeLimit: '10 个工作日',
};
const sheetOf = (service: Record<string, unknown>, body = '家里人可以代办。') => {
  const board = anItem('board', { template: 'service', items: ['butie'] }, 'zhinan');
  const office = anOffice({ items: [board, anItem('service', service, 'butie', body)] });
  return serviceSheet(board, office, portal);
};
/** The words of the body, line by line. */
const linesOf = (sheet: ReturnType<typeof sheetOf>): string[] =>
  (sheet?.body ?? []).flatMap(function words(block): string[] {
    if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(words));
    return 'runs' in block ? [block.runs.map(({ text }) => text).join('')] : [];
  });

describe('the sheet of a service', () => {
  it('says who, when, what it costs, what to bring, the steps, where, and whom to call', () => {
    const sheet = sheetOf(raw);
    expect(sheet?.before.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '办理对象 满 80 周岁的老人',
      '办理时限 10 个工作日',
      '收费 不收费',
    ]);
    expect(linesOf(sheet)).toEqual([
      ...['要带什么', '户口簿', '银行卡 *本人*', '怎么办', '到窗口登记', '乡里核对'],
      ...['补充说明', '家里人可以代办。'],
    ]);
    expect(sheet?.after.map(({ label }) => label)).toEqual([
      '办理窗口',
      '办公时间',
      '地址',
      '办理依据',
    ]);
    expect(JSON.stringify(sheet?.imprint)).toContain('0000-0000002');
  });

  it('numbers the steps, which follow one another, and not what to bring', () => {
    const lists = sheetOf(raw)?.body.filter(({ type }) => type === 'list') ?? [];
    expect(lists.map((list) => 'start' in list && list.start)).toEqual([false, 1]);
  });

  it('leaves out what there is not', () => {
    expect(linesOf(sheetOf(raw, ''))).not.toContain('补充说明');
  });

  it('is none for a service that is internal', () => {
    expect(sheetOf({ ...raw, audience: 'internal' })).toBeUndefined();
  });
});
