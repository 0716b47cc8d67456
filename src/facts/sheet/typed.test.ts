import { describe, expect, it } from 'vitest';
import { parseYaml } from '#library/yaml.ts';
import type { Written } from './fact.ts';
import { typed } from './typed.ts';

describe('a value as it is typed', () => {
  it.each<[value: Written, text: string]>([
    ['2020-11-20', '2020-11-20'],
    ['0776-000 0000', '0776-000 0000'],
    ['通知: 停水', '"通知: 停水"'],
    ['柳林社区 #3 号', '"柳林社区 #3 号"'],
    ['更换 17 盏, 修剪', '更换 17 盏, 修剪'],
    [['更换 17 盏, 修剪', '立杆'], '["更换 17 盏, 修剪", 立杆]'],
    [{ on: '2020-11-20', note: '甲、乙' }, '{ on: 2020-11-20, note: 甲、乙 }'],
    [[{ a: ['一', '二'] }], '[{ a: [一, 二] }]'],
  ])('%j is %s on one line, and is read back as it was', (value, text) => {
    expect(typed(value)).toBe(text);
    const { data, findings } = parseYaml(`field: ${text}\n`, 'a.yaml');
    expect(findings).toEqual([]);
    expect(data).toEqual({ field: value });
  });
});
