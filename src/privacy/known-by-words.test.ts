import { describe, expect, it } from 'vitest';
import { anIdNumber } from './made-up-numbers.ts';
import { scanText } from './scan.ts';

const found = (text: string) => scanText(text).map(({ type, severity }) => `${severity} ${type}`);
const digits = (count: number) => '2468024680'.slice(0, count);
const name = ['王', '小', '明'].join('');

describe('what is known by the words beside it', () => {
  it.each([
    ['a passport', `护照号：E${digits(8)}`, 'error 护照号'],
    ['a pass of Hong Kong', `港澳居民来往内地通行证 H${digits(8)}`, 'error 港澳通行证号'],
    ['a pass of Taiwan', `户,台胞证\n甲,${digits(8)}`, 'error 台胞证号'],
    ['a permit to live here', `永久居留证号：ABC${digits(10)}12`, 'error 居留证号'],
    ['an account', `开户账号：${digits(10)}123456`, 'error 个人账号'],
    ['WeChat', `微信号：abc_${digits(5)}`, 'error 微信号'],
    ['QQ', `QQ：${digits(9)}`, 'error QQ 号'],
    ['mail beside a name', `${name}的邮箱：abc@example.com`, 'error 个人邮箱'],
    ['mail under a heading', '邮箱：abc@example.com', 'hint 疑似个人邮箱'],
    ['a birthday', `${anIdNumber().slice(0, 14)}****`, 'error 露出生日的身份证号'],
    ['year and month of birth', `${anIdNumber().slice(0, 12)}******`, 'error 露出生日的身份证号'],
  ])('is found: %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['mail of an office', `联系人${name}，邮箱：abc@example.gov.cn`],
    ['what many read', '微信公众号：qinghe_fabu，QQ群：123456'],
    [
      'an address behind it',
      '{ channel: 微信, link: "https://example.invalid/a" }，微信：example.invalid',
    ],
    ['how many', `护照 ${digits(3)} 本，港澳通行证 12 本，台胞证 3 本`],
    ['a covered birthday', `${anIdNumber().slice(0, 6)}********${anIdNumber().slice(-4)}`],
    ['an id with the word in it', 'a3-4-wechat,微信发布\r\na3-4-symposium,座谈会'],
    ['markup behind the word', '<li id="a3-4-wechat">微信<summary>发布</summary></li>'],
    ['a code without a heading', `编号 E${digits(8)}`],
  ])('lets %s pass', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
