import { describe, expect, it } from 'vitest';
import { typeScale } from '#model/basics/sheet-size.ts';
import { points } from '../typeset/typesetter.ts';
import { qrOutline } from '../qr.ts';
import type { Expected } from './check.ts';
import { aPage } from './fixtures.ts';
import { openPdf } from './open-pdf.ts';
import { checkQrCode } from './qr-code.ts';

const address = 'https://sunboard.example/qinghe/boards/liuwan-ludeng/3/';
const expected = (size: { width: number; height: number }): Expected => ({
  file: 'qinghe/boards/liuwan-ludeng.yaml',
  size,
  marks: false,
  type: typeScale(size),
  address,
  pictures: [],
});
const board = expected({ width: 600, height: 900 });
const paper = expected({ width: 210, height: 297 });

/** Operators that fill a code of this side (mm) at 200, 200. */
function code(side: number, { text = address, colour = '0 0 0 1 k', rule = 'f*' } = {}): string {
  const { modules, outlines } = qrOutline(text);
  const step = points(side) / modules;
  const drawn = outlines.map((outline) =>
    outline
      .map(
        ([x, y], index) => `${200 + x * step} ${200 + (modules - y) * step} ${index ? 'l' : 'm'}`,
      )
      .join(' '),
  );
  return `${colour} ${drawn.join(' h ')} h ${rule}`;
}

async function messages(content: string, wished: Expected = board): Promise<string[]> {
  const { doc } = await aPage(content);
  return checkQrCode(await openPdf(await doc.save()), wished).problems.map(
    ({ message }) => message,
  );
}

describe('a printed QR code', () => {
  it.each([
    [80, board, 0],
    [79.8, board, 1],
    [20, paper, 0],
    [19.8, paper, 1],
  ])('of %d mm is judged by what it stands on', async (side, wished, count) => {
    const found = await messages(code(side), wished);
    expect(found).toHaveLength(count);
    for (const message of found) expect(message).toContain(`只有 ${side} 毫米见方`);
  });

  it('has to lead to the sheet', async () => {
    const found = await messages(code(90, { text: 'https://sunboard.example/other/' }));
    expect(found).toEqual([
      `印制文件：第 1 页的二维码扫出来是 https://sunboard.example/other/，应当是 ${address}`,
    ]);
  });

  it('has to be there', async () => {
    expect(await messages('0 0 0 1 k 0 0 9 9 re f*')).toEqual(['印制文件：没有找到二维码']);
  });

  it('has to be readable', async () => {
    const twice = `${code(90).replace(/f\*$/, '')} 200 200 255 255 re f*`;
    expect((await messages(twice))[0]).toContain('扫不出来');
  });

  const underneath = '0 0 0 .5 k 0 0 1000 1000 re f';
  const white = '0 0 0 0 k 150 150 400 400 re f';
  it.each([
    ['free on white paper', code(90), true],
    ['on white over a picture', `${underneath} ${white} ${code(90)}`, true],
    ['on grey', `${underneath} ${code(90)}`, false],
    ['in red', code(90, { colour: '0 1 1 0 k' }), false],
    ['in four inks', code(90, { colour: '.6 .4 .4 1 k' }), false],
    ['under a bar', `${code(90)} 1 0 0 0 k 300 300 5 5 re f`, false],
    ['with a bar in its quiet zone', `1 0 0 0 k 180 300 15 15 re f ${code(90)}`, false],
    ['with a bar beside its quiet zone', `1 0 0 0 k 140 300 15 15 re f ${code(90)}`, true],
    ['cut off', `0 0 455 450 re W n ${code(90)}`, false],
  ])('%s', async (_, content, isFree) => {
    const found = await messages(content);
    expect(found.some((message) => message.includes('压住'))).toBe(!isFree);
  });
});
