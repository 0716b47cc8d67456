import type { Finding } from '#model/basics/finding.ts';
import { checkBoxes } from './boxes.ts';
import {
  type Check,
  type Checked,
  type Expected,
  type Fact,
  type OpenPdf,
  problem,
} from './check.ts';
import { checkColours } from './colours.ts';
import { checkFonts } from './fonts.ts';
import { checkImprint } from './imprint.ts';
import { type MeasureInk, checkInk } from './ink.ts';
import { checkLinks } from './links.ts';
import { checkMargins } from './margins.ts';
import { checkOverlaps } from './overlaps.ts';
import { openPdf } from './open-pdf.ts';
import { checkOutputIntent } from './output-intent.ts';
import { checkPictures } from './picture-resolution.ts';
import { checkQrCode } from './qr-code.ts';
import { checkSmallType } from './small-type.ts';
import { checkTofu } from './tofu.ts';
import { checkTransparency } from './transparency.ts';

/** What preflight 印前检查 found in a finished PDF. */
export interface PreflightReport {
  /** Errors keep the sheet from being printed; blurred pictures are hints. */
  readonly problems: readonly Finding[];
  /** Measured values, for the office's report. */
  readonly facts: readonly Fact[];
  /** What a program can't see, to be shown with the result. */
  readonly unproven: readonly string[];
}

const checks: readonly Check[] = [
  checkBoxes,
  checkColours,
  checkOutputIntent,
  checkFonts,
  checkTofu,
  checkPictures,
  checkSmallType,
  checkImprint,
  checkMargins,
  checkOverlaps,
  checkQrCode,
  checkLinks,
  checkTransparency,
];

const unproven = [
  '没有用认证软件验证是否完全符合 PDF/X-4 标准',
  '没有在印厂的设备（RIP）上试过',
  '印出来的颜色要看材料、油墨和机器，屏幕上看不准：重要的牌先打样',
  '内容对不对、好不好看要人看：印前请对着样图通读一遍',
];

/**
 * Checks a finished PDF for the press. `measureInk` looks at its pictures. Nothing is thrown:
 * a broken file is a problem, too.
 */
export async function preflightPdf(
  pdf: Uint8Array,
  expected: Expected,
  measureInk: MeasureInk,
): Promise<PreflightReport> {
  let opened: OpenPdf;
  try {
    opened = await openPdf(pdf);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const broken = problem(expected, 'preflight-unreadable', `文件打不开（${reason}）`);
    return { problems: [broken], facts: [], unproven };
  }
  const results: Checked[] = checks.map((check) => check(opened, expected));
  results.push(await checkInk(opened, expected, measureInk));
  return {
    problems: results.flatMap(({ problems }) => problems),
    facts: results.flatMap(({ facts }) => facts),
    unproven,
  };
}
