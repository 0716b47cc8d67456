import type { Finding } from '#model/finding.ts';
import type { AnySheet } from './sheets/sheet.ts';
import type { Fit } from './typeset/typesetter.ts';

/** Text boxes of a sheet whose text is too long even at the smallest size that can be read. */
export function overflows(file: string, sheet: AnySheet, fits: readonly Fit[]): Finding[] {
  return fits
    .filter((fit) => !fit.fits)
    .map((fit) => {
      const long = longest(sheet, fit.id);
      const cut = Math.max(1, Math.ceil((long.length || 20) * (1 - fit.room / fit.need)));
      return {
        code: 'board-overflow',
        severity: 'error',
        file,
        message: `牌上的“${fit.id}”放不下：字号缩到能看清的最小一级（${Math.floor(fit.sizePt)} 磅）还是太长`,
        hint: `大约要删去 ${cut} 个字${long.label ? `，其中“${long.label}”最长` : ''}；${sheet.template === 'achievements' ? '也可以在 items 里少放几项' : '也可以选大一号的牌，比如 size: { width: 900, height: 1200 }'}`,
      };
    });
}

/** The characters of a field, and the longest part of it where it has several. */
function longest(sheet: AnySheet, id: string): { label: string; length: number } {
  if (id === '标题') return { label: '', length: [...sheet.title].length };
  if (sheet.template === 'signboard') {
    if (id === '整改进度') {
      const { text, milestones } = sheet.progress;
      const words = text + milestones.map(({ what }) => what).join('');
      return { label: '', length: [...words].length };
    }
    if (id !== '正文') return { label: '', length: 0 };
    const facts = [...sheet.before, ...sheet.after];
    const most = facts.toSorted((a, b) => b.text.length - a.text.length)[0];
    return {
      label: most?.label ?? '',
      length: facts.reduce((sum, fact) => sum + [...fact.text].length, 0),
    };
  }
  if (sheet.template !== 'achievements') return { label: '', length: sheet.lengths?.[id] ?? 0 };
  const card = sheet.groups
    .flatMap((group) => group.cards)
    .find(({ title }) => id === `《${title}》的文字`);
  return { label: '', length: card ? [...card.results.join('')].length : 0 };
}
