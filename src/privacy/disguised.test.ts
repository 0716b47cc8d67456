import { describe, expect, it } from 'vitest';
import { aBankCard, aMobile, anIdNumber } from './made-up-numbers.ts';
import { scanText } from './scan.ts';

const found = (text: string) => scanText(text).map(({ type, severity }) => `${severity} ${type}`);
const id = anIdNumber();
const apart = (number: string, gap: string) => [...number].join(gap);
const cut = (number: string, ...at: number[]) =>
  [0, ...at].map((start, index) => number.slice(start, at[index]));

describe('a number whose digits do not follow one another', () => {
  it.each([
    ['each apart', `户主 ${apart(id, ' ')}。`, 'error 身份证号'],
    ['three separators', `户主 ${cut(id, 4, 9).join(' - ')}`, 'error 身份证号'],
    ['bold in the middle', `户主 ${cut(id, 6, 14).join('**')}`, 'error 身份证号'],
    ['tags of a page', `<b>${cut(id, 6, 14).join('</b><i>')}</i>`, 'error 身份证号'],
    ['references to characters', `户主 &#${id.charCodeAt(0)};${id.slice(1)}`, 'error 身份证号'],
    ['over the end of a line', `户主 ${cut(id, 9).join('\n  ')}，已核对`, 'error 身份证号'],
    ['glued to letters', `ID${id}`, 'error 身份证号'],
    ['cells under a heading', `户,身份证号,,\n甲,${cut(id, 6, 14).join(',')}`, 'error 身份证号'],
    ['a mobile in odd groups', `手机 ${cut(aMobile(), 2, 7).join('/')}`, 'error 手机号'],
    ['a mobile, each apart', `请找 ${apart(aMobile(), '.')}`, 'error 手机号'],
    ['a mobile over two lines', `请找 ${cut(aMobile(), 5).join('\n')} 转告`, 'error 手机号'],
    ['a card, each apart', `卡 ${apart(aBankCard(), '·')}`, 'error 银行卡号'],
  ])('is blocked: %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is asked about where it may be figures in neighbouring cells', () => {
    expect(found(`甲|${cut(id, 6, 14).join('|')}`)).toEqual(['hint 疑似身份证号（分在几格）']);
  });

  it.each([
    ['figures in lines', '年份 人口\n2019 138 4567 8901\n2020 153 2345 6789'],
    ['figures in a sentence', '各村分别为 15、200、30、400、1 户'],
    ['figures with decimals', '分别为 13.5、10.6、23.45、6'],
    ['an address of a machine', '地址 192.168.100.10'],
    ['days', '2018.10.12-2018.12.11，8:00-12:00、15:00-18:00'],
    ['hours and a telephone', '工作日 8:00—17:00,(0776)000 0005'],
    ['a file number', '档案号 162-2018-1712'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text).filter((hit) => hit.startsWith('error'))).toEqual([]);
  });

  it('is shown masked, without what parts it', () => {
    expect(scanText(`户主 ${cut(id, 6, 14).join('</b> ')}`)[0]?.masked).toBe(
      `${id.slice(0, 3)}${'*'.repeat(13)}${id.slice(-2)}`,
    );
  });
});

describe('a column', () => {
  const old = (order: number) => ['451022', '900101', String(100 + order)].join('');
  it('of 15-digit ID numbers is blocked by its form', () => {
    const rows = [1, 2, 3, 4].map((at) => `${at},${old(at)}`);
    expect(found(['序号,编号', ...rows].join('\n'))).toHaveLength(4);
  });

  it('in which half of the rows make an ID number over their cells is blocked', () => {
    const rows = ['甲', '乙', '丙'].map((name) => `${name}\t${cut(id, 6, 14).join('\t')}`);
    expect(found(rows.join('\n'))).toEqual(rows.map(() => 'error 身份证号'));
  });

  it('with one such number by chance is not', () => {
    const others = [1, 2, 3].map((at) => `${at},1234567890${at}2345`);
    expect(found([`9,${old(1)}`, ...others].join('\n'))).toEqual([]);
  });
});
