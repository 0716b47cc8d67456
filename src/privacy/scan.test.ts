import { describe, expect, it } from 'vitest';
import { privacyFindings } from './finding.ts';
import { aBankCard, aCreditCode, aMobile, anIdNumber } from './made-up-numbers.ts';
import { scanText } from './scan.ts';

const types = (text: string) => scanText(text).map((hit) => hit.type);

describe('scanText', () => {
  it('says where in the original, and shows a masked form only', () => {
    const text = `标题\r\n\u200b联系人：\u200b１３８${'\u200b'}${aMobile().slice(3)}`;
    expect(scanText(text)).toEqual([
      {
        type: '手机号',
        masked: '138******78',
        line: 2,
        column: 7,
        offset: 10,
        length: 12,
        severity: 'error',
      },
    ]);
  });

  it('masks grouped numbers without their gaps and prefix', () => {
    const grouped = aMobile().replace(/^(.{3})(.{4})/, '$1-$2-');
    expect(scanText(`+86 ${grouped}`)[0]?.masked).toBe('138******78');
  });

  it('takes a number once, as the gravest thing it can be', () => {
    expect(types(anIdNumber('620102'))).toEqual(['身份证号']);
    expect(types(aBankCard(18))).toEqual(['银行卡号']);
  });

  it('finds a number with Chinese numerals in it', () => {
    expect(types(`手机：一三八${aMobile().slice(3)}`)).toEqual(['手机号']);
  });

  it.each(['一个', '①', '²', '〇'])('finds a number that %s stands beside', (neighbour) => {
    expect(types(`${neighbour}${aMobile()}${neighbour}`)).toEqual(['手机号']);
  });

  it('finds several, in order', () => {
    expect(types(`${aBankCard()}，${aMobile()}，${anIdNumber()}`)).toEqual([
      '银行卡号',
      '手机号',
      '身份证号',
    ]);
  });

  it.each([
    '平发〔2020〕51号',
    '2020-08-31、2020年8月31日、20200831、二〇二〇年八月三十一日',
    `统一社会信用代码：${aCreditCode()}`,
    '电话：0776-2820000，（0776）2820001，0776 2820002，12345，110，400-000-0000',
    '投资 13812345.67 万元，1,381,234,567.00 元，共 62,000 人',
    '项目代码：2020-451022-78-01-012345',
    '不动产单元号：451022001001GB00001W00000000',
    '宗地代码：451022001001GB00001',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '意见编号：451022900101001',
    '索引号：000014349/2020-00051',
    '公示期 2020.8.1-2020.8.31，第 1380 期，一三八线',
    'https://www.example.invalid/art/2020/8/31/art_1229_1599573.html',
  ])('lets “%s” pass', (text) => {
    expect(scanText(text)).toEqual([]);
  });

  // Patterns that grow faster than the text would not come to an end within a test's time.
  it('finds one number in 5 MB', () => {
    const line = '青禾乡2020年第3批整改事项，投资 120.5 万元；一、二、三，①② 0776-2820000。\n';
    const text = line.repeat(Math.ceil(5_000_000 / line.length)) + aMobile();
    expect(scanText(text)).toHaveLength(1);
  });

  it('comes to the end of a text made of hits and near-hits', () => {
    const text = `${aMobile()} ${'1'.repeat(60)}-${'138-'.repeat(20)}一二三`.repeat(5000);
    expect(scanText(text).length).toBeGreaterThanOrEqual(5000);
  });
});

it('a finding tells file, line and remedy, and never the number', () => {
  const [finding] = privacyFindings(`\n电话 ${aMobile()}`, 'qinghe/notices/a.md', 10);
  expect(finding).toMatchObject({
    code: 'personal-data',
    severity: 'error',
    message: '这里有手机号：138******78',
    file: 'qinghe/notices/a.md',
    line: 11,
    column: 4,
  });
  expect(JSON.stringify(finding)).not.toContain(aMobile());
});
