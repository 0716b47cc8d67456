import { describe, expect, it } from 'vitest';
import { aBankCard, aMobile, aWrongIdNumber, anIdNumber } from './made-up-numbers.ts';
import { scanText } from './scan.ts';

const hits = (text: string) => scanText(text).map(({ type, severity }) => `${severity} ${type}`);
const id = 'error 身份证号（位数或校验码不对）';
const mobile = 'error 手机号（多了或少了一位）';
const card = 'error 银行卡号（位数或校验码不对）';
const less = (number: string) => number.slice(0, -1);
const wrongCard = () => less(aBankCard()) + ((Number(aBankCard().at(-1)) + 1) % 10);

describe('a number under a heading', () => {
  it.each([
    ['an ID with a wrong check digit', `身份证号：${aWrongIdNumber()}`, id],
    ['an ID with a digit too few', `身份证号码 ${less(anIdNumber())}`, id],
    [
      'an ID with a digit too many',
      `公民身份号码为${anIdNumber('451022', '19900102').replace('X', '0')}0`,
      id,
    ],
    ['a mobile number with a digit too few', `手机：${less(aMobile())}`, mobile],
    ['a mobile number with a digit too many', `联系电话（手机）${aMobile()}1`, mobile],
    ['a card with a wrong check digit', `银行卡号：${wrongCard()}`, card],
    ['a card with a digit too few', `一卡通 ${less(aBankCard(18))}`, card],
    ['a column of a CSV', `姓名,身份证号,备注\n甲,${aWrongIdNumber()},无`, id],
    [
      'a column of a table in a text',
      `| 户 | 手机 |\n| --- | --- |\n| 甲 | ${less(aMobile())} |`,
      mobile,
    ],
    ['a column with blanks', `户\t 银行卡 \n甲\t ${wrongCard()} `, card],
  ])('is somebody’s, where it is almost right: %s', (_, text, expected) => {
    expect(hits(text)).toEqual([expected]);
  });

  it('is called by its name where it is right', () => {
    expect(hits(`身份证号：${anIdNumber()}，手机 ${aMobile()}`)).toEqual([
      'error 身份证号',
      'error 手机号',
    ]);
  });

  it('says where the number stands', () => {
    expect(scanText(`户,手机\n甲,无\n乙, ${less(aMobile())}`)).toMatchObject([
      { line: 3, column: 4 },
    ]);
  });

  it.each([
    ['a telephone of an office', '电话：0776-2820000，手机端可查'],
    ['what needs no number', '身份证号码应填写 18 位，2020-10-01 起施行'],
    ['another column', `编号,手机\n${'4510229'.repeat(2)},无`],
    ['a table that is over', `户,手机\n甲,无\n\n编号,数量\n甲,${less(aMobile())}`],
    ['a short number', '手机号段 138，卡号 1234'],
  ])('lets %s pass', (_, text) => {
    expect(hits(text)).toEqual([]);
  });

  it('leaves the same number a hint where nothing says what it is', () => {
    expect(hits(`设备编号 ${aWrongIdNumber()}`)).toEqual(['hint 疑似身份证号（校验码不对）']);
  });
});
