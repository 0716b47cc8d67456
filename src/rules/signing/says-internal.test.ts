import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, found, foundIn } from '../fixtures.ts';
import { internalWords } from './internal-words.ts';
import { mayBeInternal, saysInternal } from './says-internal.ts';

describe('a line', () => {
  it.each([
    ['（内部：先不要公开预算）', '内部'],
    ['夜里不施工（内部掌握）。', '内部掌握'],
    ['【内部使用】', '内部使用'],
    ['（这段待删）', '这段待删'],
    ['# 主任说先不要公开', '主任说先不要公开'],
    ['# 给自己看', '给自己看'],
    ['## 不公开', '不公开'],
    ['## 内部备注', '内部备注'],
    ['内部：等第二批报价', '内部'],
    ['夜里不施工。内部备注：材料商下周送货', '内部备注'],
    ['供内部使用。', '供内部使用'],
    ['以下内容先不要公开。', '以下内容先不要公开'],
    ['先不公开', '先不公开'],
    ['主任说，先不要公开', '主任说，先不要公开'],
    ['这几句是自己看的', '自己看的'],
    ['发布前删', '发布前删'],
    ['【内部备注】材料商下周送货', '内部备注'],
    ['内部备注 材料商下周送货', '内部备注'],
    ['内部资料 注意保存', '内部资料 注意保存'],
    ['（先别发）', '先别发'],
    ['秘密★1年', '秘密'],
    ['**保密**', '保密'],
    ['（内部情况，不要写到网上）', '内部情况'],
    ['*内部使用*', '内部使用'],
    ['//先不公开', '先不公开'],
    ['PS：这段不要上网', 'PS：这段不要上网'],
    ['【注意】此条暂不公开', '此条暂不公开'],
    ['不公开：预算 12 万', '不公开'],
    ['（不公开）预算 12 万', '不公开'],
    ['备注：先别说出去', '备注：先别说出去'],
    ['【仅供内部传阅】', '仅供内部传阅'],
    ['内部传阅', '内部传阅'],
    ['仅供各科室传阅。', '仅供各科室传阅'],
    ['本件不对外', '本件不对外'],
    ['（本材料不对外）', '本材料不对外'],
    ['（不对外）', '不对外'],
  ])('%s says that it is not for the public', (line, words) => {
    expect(internalWords(line)).toEqual({ words, sure: true });
  });

  it.each([
    '验证码请勿外传，以防被骗',
    '请不要公开他人隐私',
    '预算由科室内部掌握',
    '座谈会记录（不公开）',
    '领导意见：同意公开',
    '待领导审定后公开',
  ])('%s may say so to readers', (line) => {
    expect(internalWords(line)?.sure).toBe(false);
  });

  it.each([
    '反映项目评审结果不公开',
    '结果没有不公开，但是难找',
    '留言只收事情，不公开留言人。',
    '名单只贴在公示栏，不在网上公布。',
    '企业厂房内部，生产线整齐排开',
    '其他科室在内部流转',
    '（内部装修由业主自理）',
    '## 内部管理',
    '手册放在大厅，供群众传阅',
    '仅供居民传阅',
    '食堂不对外营业',
    '内部道路：硬化 120 米',
    '停车场仅供内部车辆使用',
    '加强内部监督',
    '待删除的旧数据',
    '请勿外出',
    '（请勿发送验证码）',
    '保守国家秘密，人人有责',
    '内部资料性出版物',
    '这件事不公开不行',
    '本村财务不公开，群众有意见',
    '网上没有公开，群众不知道',
    '请勿在网上发布不实信息'.replace('请勿', '不能'),
    '领导意见不一',
  ])('%s says no such thing', (line) => {
    expect(internalWords(line)).toBeUndefined();
  });
});

const inBody = (body: string, more = {}, kind: 'rectification' | 'notice' = 'rectification') =>
  drafts(saysInternal, anOffice({ items: [anItem(kind, more, 'a', body)] }));

describe('says-internal', () => {
  it('stops a public item, in its fields and in the text below', () => {
    expect(foundIn(saysInternal, 'rectification', { goal: '灯全亮（内部：先报 20 盏）' })).toEqual([
      'goal',
    ]);
    expect(inBody('第一行。\n夜里不施工（这段待删）。')).toMatchObject([{ line: 41 }]);
  });

  it.each([
    ['something internal', { audience: 'internal' }],
    ['something withdrawn', { withdrawn: { on: '2020-11-20', reason: '有误' } }],
  ])('leaves %s alone', (_, more) => {
    expect(inBody('（内部：先不要公开）', more)).toEqual([]);
  });

  it('looks at settings and lists, but for entries that are internal', () => {
    const duty = {
      id: 'a',
      clause: '三（一）',
      what: '开座谈会（先不要公开）',
      rule: { type: 'deadline', of: { kind: 'rectification' }, by: '2020-11-30' },
      owner: 'dangzheng',
    };
    const office = anOffice({
      settings: { hours: '工作日（内部掌握）' },
      duties: [duty, { ...duty, id: 'b', audience: 'internal' }],
    });
    expect(found(saysInternal, office)).toEqual(['office.yaml hours', 'plan.yaml duties.0.what']);
  });

  it('leaves a field below the fence to the check that moves it up', () => {
    expect(inBody('**内部备注**：先不要公开')).toEqual([]);
  });

  it('names the field for such notes where there is one', () => {
    expect(inBody('（内部：等）')[0]?.hint).toContain('internalNote');
    expect(inBody('（内部：等）', {}, 'notice')[0]?.hint).not.toContain('internalNote');
  });

  it('leaves what may be meant for readers to a person', () => {
    const office = anOffice({ items: [anItem('notice', {}, 'a', '验证码请勿外传，以防被骗。')] });
    expect(drafts(saysInternal, office)).toEqual([]);
    expect(drafts(mayBeInternal, office)).toHaveLength(1);
  });
});
