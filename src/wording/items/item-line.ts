import { templateFacts } from '#model/boards/template-facts.ts';
import { type AnyItem, type Office, villageName } from '#model/library.ts';
import { missingGroups } from '#model/outreach/outreach-facts.ts';
import type { Outreach } from '#model/outreach/outreach.ts';
import { settlementAt } from '#model/office/settlement.ts';
import { lacksToCount } from '#model/plan/counting.ts';
import { isOpen } from '#model/rectifications/rectification-facts.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { cameBack } from '#model/rectifications/same-matter.ts';
import { freshnessOf } from '../boards/board-freshness.ts';
import { boardWord } from '../boards/board-state.ts';
import { dateRange, longDate } from '../time/date.ts';
import { noticeLine, noticeWord } from './notice.ts';
import { mergedText } from '../rectifications/merged.ts';
import { countdownText, standingText } from '../rectifications/rectification.ts';
import { wordsForPlaces } from '../words/level.ts';
import { cameBackWord, type StateWord, stateWords } from '../words/status.ts';

// How any item is told in a list, in search and in feeds: the same words everywhere.

/** How an item stands; empty for kinds that have no state, such as a document. */
export function itemStates(item: AnyItem, office: Office): StateWord[] {
  if (item.withdrawn) return [{ word: '已撤回', tone: 'cannot' }];
  switch (item.kind) {
    case 'rectification':
      return matterStates(item, office);
    case 'notice':
      return [noticeWord(item, office) ?? []].flat();
    case 'board':
      return [boardWord(freshnessOf(item, office))];
    case 'achievement':
    case 'document':
    case 'outreach':
    case 'survey':
    case 'service':
    case 'inspection':
      return [];
  }
}

const tellsBack = ({ shape }: StateWord) => shape === 'back';

/** An item that came back says so, even where it is finished or a later item tells of it. */
function matterStates(item: Rectification, office: Office): StateWord[] {
  const states = stateWords(item, office.today);
  return cameBack(office, item) && !states.some(tellsBack) ? [...states, cameBackWord] : states;
}

/** How an item stands in a list: the first two words, and always that it came back 曾反弹. */
export function rowStates(item: AnyItem, office: Office): StateWord[] {
  const states = itemStates(item, office);
  const shown = states.slice(0, 2);
  return states.slice(2).some(tellsBack) ? [...shown, cameBackWord] : shown;
}

/** What sort of its kind it is, in a word: 民生工程, 一次走访. */
export function itemTag(item: AnyItem): string | undefined {
  switch (item.kind) {
    case 'rectification':
    case 'achievement':
      return item.category;
    case 'notice':
      // 公示 stands in the state already.
      return item.period ? undefined : item.noticeKind;
    case 'outreach':
      return item.symposium ? '座谈会' : item.channel;
    case 'document':
      return item.cited ? '摘要，非原文' : item.openness;
    case 'survey':
      return `当年第 ${item.round} 次`;
    case 'board':
      return templateFacts[item.template].label;
    case 'service':
    case 'inspection':
      return undefined;
    default:
      return item satisfies never;
  }
}

/** The one line below a title. A withdrawn item says why it was withdrawn, and nothing else. */
export function itemLine(item: AnyItem, office: Office): string {
  if (item.withdrawn) return `${longDate(item.withdrawn.on)}撤回：${item.withdrawn.reason}`;
  switch (item.kind) {
    case 'rectification': {
      const countdown = countdownText(item, office.today);
      const line = item.explanation && !isOpen(item) ? item.explanation.reason : standingText(item);
      return [line, countdown, mergedText(item)].filter(Boolean).join('；');
    }
    case 'achievement':
      return item.summary;
    case 'notice':
      return noticeLine(item, office);
    case 'document':
      return [item.number, item.issuers.join('、'), item.issuedOn && longDate(item.issuedOn)]
        .filter(Boolean)
        .join('，');
    case 'outreach': {
      const line = [
        longDate(item.on),
        item.village && villageName(office, item.village, item.on),
        item.towards,
        item.reached !== undefined && `${item.reached} 人次`,
      ];
      return [line.filter(Boolean).join('，'), ...uncountedText(item, office)].join('；');
    }
    case 'survey':
      return [dateRange(item.from, item.to), item.n !== undefined && `有效样本 ${item.n} 份`]
        .filter(Boolean)
        .join('，');
    case 'service':
      return `${item.who}；${item.timeLimit}；${item.fee}`;
    case 'inspection':
      return `${longDate(item.on)}，${item.scope}`;
    case 'board':
      return `${item.place}，编号 ${item.code}`;
  }
}

/** Why an activity doesn't count yet: 缺记录，还不算数. */
function uncountedText(item: Outreach, office: Office): string[] {
  const missing = lacksToCount('outreach', item);
  const { everySymposium } = wordsForPlaces(office, [item.village]);
  const unheard = missingGroups(item, settlementAt(office, item.village, item.on));
  return [
    ...(missing.length > 0 ? [`缺${missing.join('、')}，还不算数`] : []),
    ...(unheard.length > 0 ? [`没有${unheard.join('、')}参加，还不算${everySymposium}`] : []),
  ];
}
