import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import { unitHours } from '#model/office/hours.ts';
import { nameOn } from '#model/office/dated-name.ts';
import { type Office, unitOf } from '#model/library.ts';
import { longDate } from '../../time/date.ts';
import { filled } from './filled.ts';

/** What a letter to residents 一封信 says. One without a text says nothing at all. */
export function letterSays(board: Board, office: Office): Said {
  const item = boardItemsOf(board, office, 'outreach')[0];
  if (!item?.plain.trim()) return {};
  const { settings } = office;
  const unit = unitOf(office, item.unit);
  return filled({
    标题: item.title,
    写给: item.towards,
    正文: item.plain,
    落款: `${settings.issuer} ${longDate(item.on)}`,
    责任单位: unit && nameOn(unit, office.today),
    咨询电话: unit?.telephone ?? settings.telephone,
    监督电话: settings.supervision,
    办公时间: unitHours(office, item.unit),
    不满意怎么办: settings.objection.how,
  });
}
