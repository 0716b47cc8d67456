import type { Finding } from '#model/basics/finding.ts';
import type { AnySheet } from './sheets/sheet.ts';
import type { Fit } from '#press/typeset/typesetter.ts';

/** Text boxes of a sheet whose text is too long even at the smallest size that can be read. */
export function overflows(file: string, sheet: AnySheet, fits: readonly Fit[]): Finding[] {
  // A box that stands on every page reports once a page.
  const tooLong = new Map(fits.filter((fit) => !fit.fits).map((fit) => [fit.id, fit]));
  return [...tooLong.values()].map((fit) => {
    const { label, length } = longest(sheet, fit.id);
    const cut = Math.max(1, Math.ceil(length * (1 - fit.room / fit.need)));
    const where = label ? `，其中“${label}”最长` : '';
    const shorten = length > 0 ? `大约要删去 ${cut} 个字${where}` : '把这几个字写短一些';
    return {
      code: 'board-overflow',
      severity: 'error',
      file,
      message: `${sheet.template === 'update' ? '更新贴' : '牌'}上的“${fit.id}”放不下：字号缩到能看清的最小一级（${Math.floor(fit.sizePt)} 磅）还是太长`,
      hint: `${shorten}；${otherWays[sheet.template]}`,
    };
  });
}

const largerBoard = '也可以选大一号的牌，比如 size: { width: 900, height: 1200 }';
const largerPaper = '也可以选大一号的纸，比如 size: A3';
const otherWays: Readonly<Record<AnySheet['template'], string>> = {
  signboard: largerBoard,
  achievements: largerBoard,
  duties: largerBoard,
  survey: largerBoard,
  'rectification-board': '也可以选大一号的纸，比如 size: A2',
  update: '也可以把更新贴改大，写 update: A3',
  notice: largerPaper,
  letter: largerPaper,
  'sign-off': largerPaper,
};

interface Longest {
  /** The part that is longest, where a box has several. */
  readonly label: string;
  /** Characters of the whole box; 0 where it isn't text that staff write for the board. */
  readonly length: number;
}

/** How many characters a box holds. */
function longest(sheet: AnySheet, id: string): Longest {
  const own = 'lengths' in sheet ? sheet.lengths?.[id] : undefined;
  if (own !== undefined) return { label: '', length: own };
  if (id === '标题' || id === '续页标题') return { label: '', length: count(sheet.title) };
  if (id === '标题上方的小字') return { label: '', length: count(sheet.kicker) };
  if (id === '整改进度' && 'progress' in sheet) {
    const { text, milestones } = sheet.progress;
    return { label: '', length: count(text + milestones.map(({ what }) => what).join('')) };
  }
  if (sheet.template === 'signboard' && id.startsWith('正文')) {
    // Upright all facts share one column, on a wide sheet those after the zone stand at the right.
    const all = sheet.wide ? [] : [...sheet.before, ...sheet.after];
    const facts = sheet.wide ? (id === '正文' ? sheet.before : sheet.after) : all;
    const most = facts.toSorted((a, b) => count(b.text) - count(a.text))[0];
    return { label: most?.label ?? '', length: facts.reduce((sum, it) => sum + count(it.text), 0) };
  }
  return { label: '', length: 0 };
}

/** Characters as people count them. */
const count = (text: string): number => [...text].length;
