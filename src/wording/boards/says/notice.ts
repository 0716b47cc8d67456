import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import { itemDay } from '#model/items/item-day.ts';
import { nameOn } from '#model/office/dated-name.ts';
import { type Office, unitOf, villageName } from '#model/library.ts';
import type { Notice } from '#model/notices/notice.ts';
import { longDate } from '../../time/date.ts';
import { periodText } from '../../items/notice.ts';
import { wordsForPlaces } from '../../words/level.ts';
import { filled } from './filled.ts';

/** What a posted notice 公告公示 says: nothing of how many days are left, which changes by itself. */
export function noticeSays(board: Board, office: Office): Said {
  const item = boardItemsOf(board, office, 'notice')[0];
  return item ? noticeSaid(item, office) : {};
}

/** 涉及的村, 涉及的社区: what a notice says of where it is about, by where that is. */
export const placesLabel = ({ villages }: Pick<Notice, 'villages'>, office: Office): string =>
  `涉及的${wordsForPlaces(office, villages).place}`;

function noticeSaid(item: Notice, office: Office): Said {
  const { settings } = office;
  const unit = unitOf(office, item.unit);
  const { objection, outcome } = item;
  return filled({
    标题: item.title,
    公示期: item.period && periodText(item.period, office.calendar),
    [placesLabel(item, office)]: item.villages
      .map((id) => villageName(office, id, itemDay(item, office.today)))
      .join('、'),
    正文: item.plain,
    附件: item.attachments.map(({ title }) => title).join('、'),
    怎样提意见: objection?.how,
    提意见电话: objection?.telephone,
    提意见地点: objection?.address,
    公示结果: outcome && `${longDate(outcome.on)}：${outcome.text}`,
    落款: `${settings.issuer} ${longDate(item.publishedOn)}`,
    责任单位: unit && nameOn(unit, office.today),
    咨询电话: unit?.telephone ?? settings.telephone,
    监督电话: settings.supervision,
  });
}
