import { describe, expect, it } from 'vitest';
import { anOffice, found } from '../fixtures.ts';
import { sampleNoIdcode } from './sample-no-idcode.ts';

const piece = {
  id: 'a',
  title: '路灯亮了',
  outlet: '示例门户',
  outletKind: '政府门户网站',
  pieceKind: '绩效宣传',
  on: '2020-11-20',
  unit: 'dangzheng',
};
const check = (settings: object, link = 'https://example.invalid/1') =>
  found(
    sampleNoIdcode,
    anOffice({ settings: { ...settings }, publications: [{ ...piece, link }] }),
  );

describe('sample-no-idcode', () => {
  it.each([
    ['nothing of the kind', {}, undefined, []],
    ['a code', { identificationCode: '0000000000' }, undefined, ['office.yaml identificationCode']],
    ['a domain', { hours: '见 www.x.gov.cn' }, undefined, ['office.yaml hours']],
    ['a look-alike', { hours: '见 x.gov-cn.com' }, undefined, ['office.yaml hours']],
    ['a link', {}, 'https://www.x.gov.cn/1', ['publications.yaml publications.0.link']],
    ['a real office', { sample: '否', identificationCode: '0000000000' }, 'https://x.gov.cn/', []],
  ])('%s', (_name, settings, link, expected) => {
    expect(check(settings, link)).toEqual(expected);
  });
});
