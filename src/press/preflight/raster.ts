import { extname } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import type { SheetSize } from '#model/basics/sheet-size.ts';
import type { RasterOptions } from '../raster/raster.ts';
import { type Checked, type PictureInks, problem, tidy } from './check.ts';
import type { PreflightReport } from './preflight.ts';
import { findQrCode } from './raster-qr.ts';
import { tiffCompression, uncompressed } from './tiff-compression.ts';

/** What a TIFF or JPEG for inkjets has to be. */
export interface ExpectedRaster extends Pick<RasterOptions, 'black' | 'whiteEdge'> {
  /** The board's content file, for findings. */
  readonly file: string;
  /** Finished size without the white edge, millimetres. */
  readonly size: SheetSize;
  readonly ppi: number;
  /** Where its QR code has to lead; nothing where it has none. */
  readonly address?: string;
}

/** Most ink on a dot 总墨量, percent of all four together. */
const mostInk = 300;
/** How far a JPEG may be from the exact value, of 255. */
const rounding = 4;

const unproven = [
  '没有在喷绘机、写真机上试过',
  '图片文件和转曲文件里没有可读的文字：字号、边距、编号和日期是在网站上那份 PDF 里查的，版面是同一个',
  '印出来的颜色要看材料、墨水和机器：重要的牌先打小样',
];

/** Reopens a finished TIFF or JPEG and measures it. A file that can't be read is a problem, too. */
export async function preflightRaster(
  path: string,
  expected: ExpectedRaster,
): Promise<PreflightReport> {
  try {
    const metadata = await sharp(path, { limitInputPixels: false }).metadata();
    const checked = [checkSize(metadata, expected), await checkFormat(path, metadata, expected)];
    if (metadata.space === 'cmyk') {
      const inks = await readInks(path);
      checked.push(checkInk(inks, expected), checkEdge(inks, expected));
      checked.push(await checkCode(inks, expected));
    }
    return {
      problems: checked.flatMap(({ problems }) => problems),
      facts: checked.flatMap(({ facts }) => facts),
      unproven,
    };
  } catch {
    const broken = problem(expected, 'preflight-raster-format', '文件打不开，可能没有写完整');
    return { problems: [broken], facts: [], unproven };
  }
}

/** Size at 1:1, right to one dot. */
function checkSize({ width, height, density = 0 }: Metadata, expected: ExpectedRaster): Checked {
  const edges = 2 * expected.whiteEdge;
  const wanted = [expected.size.width + edges, expected.size.height + edges];
  const measured = [width, height].map((dots) => (dots / density) * 25.4);
  const isRight = wanted.every(
    (side, at) => Math.abs(side - (measured[at] ?? 0)) <= 25.4 / density,
  );
  const faults: string[] = [];
  if (density !== expected.ppi) faults.push(`分辨率是 ${density} dpi，应当是 ${expected.ppi} dpi`);
  if (!isRight) faults.push(`1:1 尺寸是 ${sides(measured)}，应当是 ${sides(wanted)}`);
  return checked(expected, 'preflight-raster-size', faults, [
    ['分辨率', `${density} dpi`],
    ['尺寸（含白边）', sides(measured)],
  ]);
}

/** One flat CMYK picture, without a profile; a TIFF not compressed, a JPEG with all its colour. */
async function checkFormat(
  path: string,
  { format, space, channels, hasProfile, pages = 1, chromaSubsampling }: Metadata,
  expected: ExpectedRaster,
): Promise<Checked> {
  const wanted = extname(path) === '.tif' ? 'tiff' : 'jpeg';
  const faults: string[] = [];
  if (format !== wanted) faults.push(`文件是 ${format}，应当是 ${wanted}`);
  if (pages > 1 || channels > 4) faults.push('有图层或透明通道，应当只有一层');
  if (format === 'tiff' && (await tiffCompression(path)) !== uncompressed)
    faults.push('TIFF 压缩过，有的机器读不出来，应当不压缩');
  if (format === 'jpeg' && !chromaSubsampling?.startsWith('4:4:4'))
    faults.push(`JPEG 的颜色减半采样（${chromaSubsampling}），细字会发虚`);
  const { problems, facts } = checked(expected, 'preflight-raster-format', faults, [
    ['格式', format === 'tiff' ? 'TIFF，单层，不压缩' : 'JPEG，4:4:4'],
  ]);
  const colour: string[] = [];
  if (space !== 'cmyk') colour.push(`颜色是 ${space}，应当是四色（CMYK）`);
  if (hasProfile) colour.push('带有颜色配置文件，机器会再转换一次颜色');
  const colours = checked(expected, 'preflight-raster-colour', colour, [
    ['颜色', space === 'cmyk' ? '四色（CMYK）' : space],
  ]);
  return { problems: [...problems, ...colours.problems], facts: [...facts, ...colours.facts] };
}

async function readInks(path: string): Promise<PictureInks> {
  const { data, info } = await sharp(path, { limitInputPixels: false })
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The wettest dot. */
function checkInk({ data }: PictureInks, expected: ExpectedRaster): Checked {
  let most = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [c = 0, m = 0, y = 0] = [data[at], data[at + 1], data[at + 2]];
    most = Math.max(most, c + m + y + (data[at + 3] ?? 0));
  }
  const ink = most / 2.55;
  const faults = ink > mostInk ? [`总墨量到 ${tidy(ink)}%，超过 ${mostInk}%，干不透`] : [];
  return checked(expected, 'preflight-raster-ink', faults, [
    ['最大总墨量', `${tidy(ink)}%（要求不超过 ${mostInk}%；一点一点量）`],
  ]);
}

/** The white edge has no ink. */
function checkEdge({ data, width, height }: PictureInks, expected: ExpectedRaster): Checked {
  const edge = Math.floor((expected.whiteEdge / 25.4) * expected.ppi);
  let most = 0;
  for (let y = 0; y < height; y++) {
    const isEdgeRow = y < edge || y >= height - edge;
    for (let x = 0; x < width; x++) {
      // Within the picture only the dots at the two ends of a row count.
      if (!isEdgeRow && x === edge) x = Math.max(edge, width - edge);
      if (x >= width) break;
      for (let ink = 0; ink < 4; ink++) most = Math.max(most, data[(y * width + x) * 4 + ink] ?? 0);
    }
  }
  const faults = most > rounding ? [`${expected.whiteEdge} mm 白边里印了东西`] : [];
  return checked(expected, 'preflight-raster-edge', faults, [
    ['白边', expected.whiteEdge > 0 ? `${expected.whiteEdge} mm` : '不留'],
  ]);
}

/** The QR code reads as the sheet's address, and its black is the one that was ordered. */
async function checkCode(inks: PictureInks, expected: ExpectedRaster): Promise<Checked> {
  if (expected.address === undefined) return { problems: [], facts: [] };
  const found = await findQrCode(inks);
  const faults: string[] = [];
  if (!found) faults.push('二维码扫不出来');
  else if (found.text !== expected.address)
    faults.push(`二维码扫出来是 ${found.text}，应当是 ${expected.address}`);
  const code = checked(expected, 'preflight-raster-qr', faults, [
    ['二维码', found?.text ?? '扫不出来'],
  ]);
  if (!found) return code;
  const share = expected.black === '四色黑' ? 127 : 0;
  const black = blackIn(inks, found.area);
  const isOther = black.some((ink, at) => Math.abs(ink - (at < 3 ? share : 255)) > rounding);
  const parts = black.map((ink, at) => `${'CMYK'[at]}${Math.round(ink / 2.55)}`).join(' ');
  const blacks = checked(
    expected,
    'preflight-raster-black',
    isOther ? [`黑色印成 ${parts}，要求是${expected.black}`] : [],
    [['黑色', parts]],
  );
  return {
    problems: [...code.problems, ...blacks.problems],
    facts: [...code.facts, ...blacks.facts],
  };
}

/** Mean inks of the dark dots of an area. */
function blackIn(
  { data, width, height }: PictureInks,
  area: { left: number; top: number; width: number; height: number },
): number[] {
  const sums = [0, 0, 0, 0];
  let count = 0;
  for (let y = Math.max(0, area.top); y < Math.min(height, area.top + area.height); y++) {
    for (let x = Math.max(0, area.left); x < Math.min(width, area.left + area.width); x++) {
      const at = (y * width + x) * 4;
      // Dots at the rim of a module are lighter, and say nothing about the black.
      if ((data[at + 3] ?? 0) < 255 - rounding) continue;
      count++;
      for (let ink = 0; ink < 4; ink++) sums[ink] = (sums[ink] ?? 0) + (data[at + ink] ?? 0);
    }
  }
  return sums.map((sum) => (count === 0 ? 0 : sum / count));
}

const sides = (lengths: readonly number[]): string => `${lengths.map(tidy).join('×')} mm`;

const checked = (
  expected: ExpectedRaster,
  code: `preflight-raster-${string}`,
  faults: readonly string[],
  facts: readonly (readonly [label: string, value: string])[],
): Checked => ({
  problems: faults.map((fault) => problem(expected, code, fault)),
  facts: facts.map(([label, value]) => ({ label, value })),
});
