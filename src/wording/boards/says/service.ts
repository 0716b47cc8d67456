import type { Board } from '#model/boards/board.ts';
import type { Said } from '#model/boards/board-facts.ts';
import { boardItemsOf } from '#model/boards/board-items.ts';
import { serviceHours } from '#model/office/hours.ts';
import type { Office } from '#model/library.ts';
import type { Service } from '#model/items/service.ts';
import { longDate } from '../../time/date.ts';
import { joinSentences } from '../../words/list.ts';
import { filled } from './filled.ts';

/** What a posted guide to a service 办事指南 says. */
export function serviceSays(board: Board, office: Office): Said {
  const item = boardItemsOf(board, office, 'service')[0];
  return item ? serviceSaid(item, office) : {};
}

const serviceSaid = (item: Service, office: Office): Said => {
  const { settings } = office;
  return filled({
    标题: item.title,
    办理对象: item.who,
    办理时限: item.timeLimit,
    收费: item.fee,
    要带什么: joinSentences(item.materials),
    怎么办: joinSentences(item.steps),
    补充说明: item.plain,
    附件: item.attachments.map(({ title }) => title).join('、'),
    办理窗口: item.window,
    办公时间: serviceHours(item, office),
    地址: settings.address,
    办理依据: item.basis,
    落款: `${settings.issuer} ${longDate(item.publishedOn)}`,
    咨询电话: item.telephone,
    监督电话: settings.supervision,
  });
};
