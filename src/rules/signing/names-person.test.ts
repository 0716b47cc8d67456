import { describe, expect, it } from 'vitest';
import { anItem, anOffice, drafts, foundIn } from '../fixtures.ts';
import { opinionNamesPerson } from './opinion-names-person.ts';
import { textNamesPerson } from './text-names-person.ts';

const village = { id: 'laoli', name: '老李村' };
const officeWith = (raw: Record<string, unknown>, body?: string) =>
  anOffice({ items: [anItem('rectification', raw, 'a', body)], settings: { villages: [village] } });

describe('opinion-names-person', () => {
  it.each([
    ['李先生反映，路灯不亮', ['opinion']],
    ['村民李建国来电说路灯不亮', ['opinion']],
    ['老李说路灯不亮', ['opinion']],
    ['晚上没有路灯，走路不方便', []],
    ['向上级反映过路灯不亮', []],
  ])('of %s says %j', (opinion, expected) => {
    expect(foundIn(opinionNamesPerson, 'rectification', { opinion })).toEqual(expected);
  });

  it('knows the names of the office, and what nobody reads', () => {
    expect(drafts(opinionNamesPerson, officeWith({ opinion: '老李村，路灯不亮' }))).toEqual([]);
    const internal = { opinion: '李先生反映，路灯不亮', audience: 'internal' };
    expect(drafts(opinionNamesPerson, officeWith(internal))).toEqual([]);
  });

  it('never repeats the name, and says where it stands', () => {
    const [draft] = drafts(opinionNamesPerson, officeWith({ opinion: '据李先生反映，路灯不亮' }));
    expect(draft?.message).toContain('第 2 个字起');
    expect(JSON.stringify(draft)).not.toContain('李先生');
  });
});

describe('text-names-person', () => {
  it.each([
    ['a field', { content: '王女士家门口没有路灯' }, ['content']],
    ['an entry of a list', { measures: ['到张大妈家门口装灯'] }, ['measures.0']],
    ['a post, which has a rule of its own', { person: '王小明' }, []],
    ['an opinion that may name somebody', { opinion: '路灯坏了。李建国反映过' }, ['opinion']],
    ['an opinion that does, which is an error', { opinion: '李先生反映，路灯不亮' }, []],
    ['what nobody reads', { internalNote: '王女士' }, []],
  ])('looks at %s', (_, raw, expected) => {
    expect(foundIn(textNamesPerson, 'rectification', raw)).toEqual(expected);
  });

  it('looks at the text below, line by line', () => {
    const found = drafts(textNamesPerson, officeWith({}, '第一行。\n听陈阿姨讲，渠道堵了。'));
    expect(found).toMatchObject([{ line: 41, column: 2, message: '正文里像是写了人名' }]);
  });
});
