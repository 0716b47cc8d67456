import { PDFNumber, type PDFPage, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { points } from '#press/typeset/typesetter.ts';
import type { Expected } from '#press/preflight/check.ts';
import {
  type Change,
  at,
  dot,
  firstImage,
  inForm,
  intent,
  name,
  paints,
  patch,
  rewritten,
  rule,
  text,
  withFont,
  withSpace,
  withState,
} from '#press/preflight/fixtures-faults.ts';
import { changed } from '#press/preflight/fixtures.ts';
import { aFinishedSheet } from './fixtures.ts';
import { jpegInk } from '#press/preflight/jpeg-inks.ts';
import { type PreflightReport, preflightPdf } from '#press/preflight/preflight.ts';

let good: { pdf: Uint8Array; expected: Expected };
beforeAll(async () => {
  const items = [
    anItem('board', { code: 'QH-B07', items: ['lamps'] }),
    anItem('rectification', {}, 'lamps'),
  ];
  good = await aFinishedSheet(anOffice({ items }), portal);
});

const check = (pdf: Uint8Array, change: Partial<Expected> = {}): Promise<PreflightReport> =>
  preflightPdf(pdf, { ...good.expected, ...change }, jpegInk);
const checkAfter = async (change: Change) => check(await changed(good.pdf, change));
const codes = ({ problems }: PreflightReport) => [...new Set(problems.map(({ code }) => code))];

describe('a finished sheet', () => {
  it('passes, with its measures and what nobody has proved', async () => {
    const { problems, facts, unproven } = await check(good.pdf);
    expect(problems).toEqual([]);
    const values = Object.fromEntries(facts.map(({ label, value }) => [label, value]));
    expect(values).toMatchObject({
      张数: '1 张',
      成品尺寸: '600×900 毫米',
      出血: '四边各 3 毫米',
      输出意图: 'FOGRA39',
      色彩空间: 'CMYK 四色、套印色（只用于裁切标记）',
      字体: 'NotoSansSC-Bold、NotoSansSC-Regular、NotoSerifSC-Black',
      '编号、次数、日期和有效期': '字高最小 16 毫米（要求不小于 16 毫米）',
      链接和批注: '没有',
      透明效果: '没有',
    });
    expect(values['二维码']).toContain(good.expected.address);
    expect(values['图片']).toBe('1 张，最低 150 ppi（要求不低于 100 ppi）');
    expect(unproven.join()).toMatch(/PDF\/X-4.*颜色/s);
  });

  it('still passes after pdf-lib wrote it again, so what fails below fails for its change', async () => {
    expect(codes(await checkAfter(() => undefined))).toEqual([]);
  });
});

describe('a sheet that is bad in just one way', () => {
  const size = (page: PDFPage, more: number, box: 'setTrimBox' | 'setBleedBox', around: number) =>
    page[box](
      points(13 - around),
      points(13 - around),
      points(600 + 2 * around + more),
      points(900 + 2 * around),
    );
  const bad: [what: string, code: string, change: Change][] = [
    ['a TrimBox 0.1 mm too wide', 'preflight-boxes', (page) => size(page, 0.1, 'setTrimBox', 0)],
    ['no TrimBox', 'preflight-boxes', ({ node }) => node.delete(name('TrimBox'))],
    ['2 mm of bleed', 'preflight-boxes', (page) => size(page, 0, 'setBleedBox', 2)],
    ['no BleedBox', 'preflight-boxes', ({ node }) => node.delete(name('BleedBox'))],
    ['too small a page', 'preflight-boxes', (page) => page.setMediaBox(30, 30, 1800, 2700)],
    ['another unit', 'preflight-boxes', ({ node }) => node.set(name('UserUnit'), PDFNumber.of(2))],

    ['an RGB colour', 'preflight-colour', paints(`1 0 0 rg ${dot}`)],
    ['an RGB line colour that is not used', 'preflight-colour', paints('1 0 0 RG')],
    ['a gray', 'preflight-colour', paints(`0.5 g ${dot}`)],
    ['no colour set, which is gray', 'preflight-colour', paints(dot)],
    ['RGB in a form', 'preflight-colour', inForm(`0 1 0 rg ${dot}`)],
    ['an ICC space', 'preflight-colour', withSpace('ICCBased')],
    ['a spot colour', 'preflight-colour', withSpace('Separation', 'Gold', 'DeviceCMYK')],
    ['a pattern', 'preflight-colour', paints('/Pattern cs /P scn')],
    ['a gradient', 'preflight-colour', paints('/S sh')],
    ['an inline image', 'preflight-colour', paints('BI /W 1 /H 1 ID x EI')],
    [
      'a gray picture',
      'preflight-colour',
      (_, document) => firstImage(document).set(name('ColorSpace'), name('DeviceGray')),
    ],
    ['text of rich black', 'preflight-colour', paints(text('0001', { colour: '.5 .4 .4 1 k' }))],
    ['registration ink on the sheet', 'preflight-colour', paints(`/Registration cs 1 scn ${dot}`)],

    [
      'no output intent',
      'preflight-output-intent',
      ({ doc }) => doc.catalog.delete(name('OutputIntents')),
    ],
    [
      'another press',
      'preflight-output-intent',
      ({ doc }) => intent(doc).set(name('OutputConditionIdentifier'), PDFString.of('FOGRA51')),
    ],
    [
      'no profile',
      'preflight-output-intent',
      ({ doc }) => intent(doc).delete(name('DestOutputProfile')),
    ],
    [
      'a profile of a screen',
      'preflight-output-intent',
      ({ doc }) =>
        intent(doc).set(
          name('DestOutputProfile'),
          doc.context.register(doc.context.stream('0000000000  mntrRGB ')),
        ),
    ],
    [
      'no PDF/X in its metadata',
      'preflight-output-intent',
      ({ doc }) => doc.catalog.delete(name('Metadata')),
    ],

    [
      'a font that is not embedded',
      'preflight-font',
      withFont({ Subtype: 'Type1', BaseFont: 'Helvetica' }),
    ],
    [
      'a whole font',
      'preflight-font',
      withFont({ Subtype: 'TrueType', BaseFont: 'Any', FontDescriptor: { FontFile2: 0 } }),
    ],
    ['a Type 3 font', 'preflight-font', withFont({ Subtype: 'Type3' })],

    ['an empty box for a character', 'preflight-tofu', paints(text('0000'))],

    ['a colour of 310% ink', 'preflight-ink', paints(`1 1 .6 .5 k ${dot}`)],
    [
      'a picture nobody can measure',
      'preflight-ink',
      (_, document) => firstImage(document).set(name('Filter'), name('JPXDecode')),
    ],

    ['text that is too small', 'preflight-small-type', paints(text('0001', { size: 17.9 }))],
    [
      'text that a matrix makes too small',
      'preflight-small-type',
      paints(`.5 0 0 .5 1310 630 cm ${text('0001', { size: 30, x: 0, y: 0 })}`),
    ],

    // The number of the update is the last that is set in this size.
    [
      'a number that is smaller than 16 mm',
      'preflight-imprint',
      rewritten(/\/f1 45\.354332 Tf(?![\s\S]*\/f1 45\.354332 Tf)/, '/f1 45.3 Tf'),
    ],
    [
      'dates that are smaller than 16 mm',
      'preflight-imprint',
      rewritten(/\/f1 45\.354332 Tf/g, '/f1 45.3 Tf'),
    ],
    [
      'a number that is not black',
      'preflight-imprint',
      rewritten(/0 0 0 1 k(?=\nBT\n0 Tr\n\/f1 45\.354332 Tf(?![\s\S]*\/f1 45))/, '0 0 0 .9 k'),
    ],
    [
      'a number that is not there',
      'preflight-imprint',
      rewritten(/(\/f1 45\.354332 Tf\n.*\n)\[.*\] TJ(?![\s\S]*\/f1 45)/, '$1[] TJ'),
    ],

    [
      'a number where a frame may hide it',
      'preflight-margin',
      rewritten(/( -1 [\d.]+) 202\.16699 cm/g, '$1 85 cm'),
    ],
    ['text near the left edge', 'preflight-margin', paints(text('0001', { x: 26, y: 195 }))],
    ['text near the lower edge', 'preflight-margin', paints(text('0001', { y: 28 }))],
    ['text that the trim cuts', 'preflight-margin', paints(text('0001', { x: -5, y: 195 }))],

    [
      'a line over the QR code',
      'preflight-qr',
      paints(`9 w 0 0 0 1 K ${at(40, 60)} m ${at(140, 60)} l S`),
    ],

    ['text over text', 'preflight-overlap', paints(`${text('0001')} ${text('0002')}`)],
    ['a surface over text', 'preflight-overlap', paints(`${text('0001')} ${patch}`)],
    ['a line through text', 'preflight-overlap', paints(`${text('0001')} ${rule}`)],
    ['a line below text', 'preflight-overlap', paints(`${rule} ${text('0001')}`)],
    [
      'text cut off by its box',
      'preflight-overlap',
      paints(`${at(440, 226)} 90 90 re W n ${text('0001')}`),
    ],

    [
      'a link',
      'preflight-link',
      ({ node, doc }) =>
        node.set(name('Annots'), doc.context.obj([doc.context.obj({ Subtype: 'Link' })])),
    ],
    [
      'a form to fill in',
      'preflight-link',
      ({ doc }) => doc.catalog.set(name('AcroForm'), doc.context.obj({})),
    ],

    ['half opaque surfaces', 'preflight-transparency', withState({ ca: 0.5 })],
    ['half opaque lines', 'preflight-transparency', withState({ CA: 0.99 })],
    ['a blend mode', 'preflight-transparency', withState({ BM: 'Multiply' })],
    ['a soft mask', 'preflight-transparency', withState({ SMask: {} })],
    ['a group', 'preflight-transparency', inForm('', { Group: { S: 'Transparency' } })],
    [
      'a picture with a mask',
      'preflight-transparency',
      (_, document) => firstImage(document).set(name('SMask'), document.context.obj({})),
    ],
  ];
  it.each(bad)('fails for %s: %s', async (_, code, change) => {
    const report = await checkAfter(change);
    expect(codes(report)).toEqual([code]);
    for (const { severity, message, hint } of report.problems) {
      expect(severity).toBe('error');
      expect(message).toMatch(/^印制文件：/);
      expect(hint).not.toBe('');
    }
  });

  const fine: [what: string, change: Change][] = [
    ['a TrimBox 0.04 mm off', (page) => size(page, 0.04, 'setTrimBox', 0)],
    ['a colour of exactly 300% ink', paints(`1 1 .6 .4 k ${dot}`)],
    ['text of the smallest size', paints(text('0001', { size: 18 }))],
    ['text at the least distance', paints(text('0001', { x: 29.5, y: 195 }))],
    ['small text beside the sheet', paints(text('0001', { size: 6, y: -8 }))],
    [
      'a turned watermark over the edge',
      paints(`0 .05 .04 0 k BT /f0 900 Tf .8 .6 -.6 .8 ${at(300, 850)} Tm <0001> Tj ET`),
    ],
    ['text on a surface', paints(`${patch} ${text('0001')}`)],
    ['text on a surface over a line', paints(`${rule} ${patch} ${text('0001')}`)],
    ['a line under text', paints(`${text('0001')} 1 0 0 1 0 -20 cm ${rule}`)],
    ['opaque states', withState({ ca: 1, CA: 1, BM: 'Normal', SMask: name('None') })],
  ];
  it.each(fine)('and passes with %s', async (_, change) => {
    expect(codes(await checkAfter(change))).toEqual([]);
  });

  it('fails for a picture with too much ink', async () => {
    const report = await preflightPdf(good.pdf, good.expected, async () => 313.7);
    expect(codes(report)).toEqual(['preflight-ink']);
    expect(report.problems[0]?.message).toContain('313.7%');
  });

  it('fails for the imprint of another sheet', async () => {
    const { imprint = [] } = good.expected;
    for (const [index, { what }] of imprint.entries()) {
      const other = imprint.with(index, { what, text: 'QH-B99', least: 18 });
      const report = await check(good.pdf, { imprint: other });
      expect(report.problems).toMatchObject([
        { code: 'preflight-imprint', message: `印制文件：第 1 页没有印${what}“QH-B99”` },
      ]);
    }
  });

  it('fails for a code that leads elsewhere', async () => {
    const report = await check(good.pdf, { address: 'https://example.invalid/other/' });
    expect(codes(report)).toEqual(['preflight-qr']);
  });

  it('hints at a blurred picture, with its name and the size it is good for', async () => {
    const { type } = good.expected;
    const { problems } = await check(good.pdf, { type: { ...type, board: false } });
    expect(problems).toMatchObject([{ code: 'picture-too-small', severity: 'hint' }]);
    expect(problems[0]?.message).toBe(
      '图片 media/lamp.jpg 印出来只有 150 ppi，会发虚（要求不低于 300 ppi）',
    );
    const [, width, height] = /适合印 ([\d.]+)×([\d.]+) 厘米/.exec(problems[0]?.hint ?? '') ?? [];
    const [picture] = good.expected.pictures;
    expect(Number(width)).toBeCloseTo((picture?.width ?? 0) / 20, 1);
    expect(Number(height)).toBeCloseTo((picture?.height ?? 0) / 20, 1);
  });

  it.each([
    ['no PDF', () => Buffer.from('photo')],
    ['half a PDF', () => good.pdf.subarray(0, 3000)],
  ])('is not opened where it is %s', async (_, bytes) => {
    expect(codes(await check(bytes()))).toEqual(['preflight-unreadable']);
  });
});
