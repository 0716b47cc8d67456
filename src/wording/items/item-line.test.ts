import { describe, expect, it } from 'vitest';
import { kindNames } from '#model/kinds.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { itemLine, itemStates, rowStates } from './item-line.ts';

const office = anOffice();

describe('an item in a list', () => {
  it.each(kindNames)('of kind %s has a line', (kind) => {
    expect(itemLine(anItem(kind), office)).not.toBe('');
  });

  it.each(kindNames)('of kind %s says only that and why it was withdrawn', (kind) => {
    const item = anItem(kind, { withdrawn: { on: '2020-11-22', reason: '重复发布' } });
    expect(itemLine(item, office)).toBe('2020年11月22日撤回：重复发布');
    expect(itemStates(item, office).map(({ word }) => word)).toEqual(['已撤回']);
  });

  it('tells how near the deadline is', () => {
    const item = anItem('rectification', { deadline: '2020-11-28' });
    expect(itemLine(item, office)).toBe('已装好一半；还有 3 天到期');
  });

  it('says of a contact which proof it lacks', () => {
    const proofs = ['通知', '记录'].map((type) => ({
      title: type,
      type,
      on: '2020-10-01',
      keptAt: '档案柜',
    }));
    const picture = { title: '照片', type: '图片', on: '2020-10-01', keptAt: '档案柜' };
    const line = (evidence: unknown[]) => itemLine(anItem('outreach', { evidence }), office);
    expect(line(proofs)).toMatch(/；缺图片，还不算数$/);
    expect(line([...proofs, picture])).not.toContain('缺');
    const symposium = { groups: ['村委', '党员代表', '人大代表'] };
    const whole = [...proofs, picture];
    expect(itemLine(anItem('outreach', { evidence: whole, symposium }), office)).toMatch(
      /；没有群众代表参加，还不算村村座谈$/,
    );
  });

  it('says in a list that it came back, also where only the later item tells so', () => {
    const done = {
      progress: '已完成',
      completedOn: '2021-01-20',
      closing: { state: '已验收', acceptedBy: '分管副乡长', acceptedOn: '2021-01-21' },
    };
    const first = anItem('rectification', done, 'first');
    const again = anItem('rectification', { relapseOf: 'first' }, 'again');
    const both = anOffice({ items: [first, again] });
    const words = (item: typeof first) => rowStates(item, both).map(({ word }) => word);
    expect(words(first)).toEqual(['已完成', '未按期完成，晚 20 天', '曾反弹']);
    expect(words(again)).toEqual(['正在整改', '问题反弹，重新办理']);
  });
});
