import type { LetterSheet } from '#boards/sheets/letter.ts';
import { wholeWords } from '#boards/sheets/whole-words.ts';
import type { PrintBlock } from '#markdown/print-blocks.ts';
import { fullAddress, itemPath } from '#model/addresses/address.ts';
import { addDays } from '#model/basics/date.ts';
import { kinds } from '#model/kinds.ts';
import type { Office } from '#model/library.ts';
import type { Portal } from '#model/office/portal.ts';
import { changedOn } from '#model/rectifications/rectification-facts.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { type SheetSize, typeScale } from '#model/basics/sheet-size.ts';
import { unitHours } from '#model/office/hours.ts';
import { unitTelephone } from '#model/office/telephone.ts';
import { longDate } from '#wording/time/date.ts';
import { officeTitleWords } from '#wording/words/title-words.ts';
import type { FilledLine } from './fill-wording.ts';
import { titled } from './lines.ts';

const a4: SheetSize = { width: 210, height: 297 };

/**
 * A letter or reply about a matter on the sheet that letters have. It is no board: its foot names
 * the matter and how often that was updated, and its QR code leads to the page of the matter.
 */
export function letterOf(
  lines: readonly FilledLine[],
  item: Rectification,
  office: Office,
  portal: Portal,
): LetterSheet {
  const { settings, today } = office;
  const { title, rest } = titled(lines, item.title);
  const [first, ...others] = rest;
  const addressed = first?.kind === 'text' && first.text.endsWith('：');
  const address = fullAddress(portal, itemPath(office.id, item));
  const telephone = unitTelephone(office, item.unit);
  const date = changedOn(item, today);
  const until = addDays(today, settings.boardValidDays);
  return {
    template: 'letter',
    board: item.id,
    kicker: settings.name,
    title,
    titleWords: officeTitleWords(title, office),
    ...wholeWords({ title, lines }, office),
    size: a4,
    type: typeScale(a4),
    sample: settings.sample,
    lengths: { 标题: [...title].length },
    salutation: addressed ? first.text : '各位群众：',
    body: blocksOf(addressed ? others : rest),
    signed: { issuer: settings.issuer, date: longDate(today) },
    // The telephones stand in its foot.
    contacts: [
      { label: '办公时间', text: unitHours(office, item.unit) },
      { label: '地址', text: settings.address },
    ],
    imprint: {
      code: kinds.rectification.label,
      number: item.changes.filter(({ on }) => on <= today).length + 1,
      issuer: settings.issuer,
      date,
      contentDate: longDate(date),
      until,
      validUntil: longDate(until),
      telephone,
      supervision: settings.supervision,
      address,
      shortAddress: address.replace(/^https?:\/\//, ''),
    },
  };
}

const runs = (text: string) => [{ text, strong: false }];

/** Lines as blocks to print; neighbouring entries make one list. */
function blocksOf(lines: readonly FilledLine[]): PrintBlock[] {
  const blocks: PrintBlock[] = [];
  let list: { kind: string; items: PrintBlock[][] } | undefined;
  for (const { kind, text } of lines) {
    if (kind !== 'bullet' && kind !== 'number') {
      list = undefined;
      blocks.push(
        kind === 'heading'
          ? { type: 'heading', level: 1, runs: runs(text) }
          : { type: 'paragraph', runs: runs(text) },
      );
      continue;
    }
    if (list?.kind !== kind) {
      list = { kind, items: [] };
      blocks.push({ type: 'list', ...(kind === 'number' && { start: 1 }), items: list.items });
    }
    list.items.push([{ type: 'paragraph', runs: runs(text) }]);
  }
  return blocks;
}
