import type { Achievement } from '#model/items/achievement.ts';
import { fullAddress, itemPath } from '#model/addresses/address.ts';
import { publicItems } from '#model/audience.ts';
import type { Board } from '#model/boards/board.ts';
import { boardItemsOf, boardMatters } from '#model/boards/board-items.ts';
import { type CivilDate, latest } from '#model/basics/date.ts';
import { serviceHours } from '#model/office/hours.ts';
import { kinds } from '#model/kinds.ts';
import { itemDay } from '#model/items/item-day.ts';
import { nameOn } from '#model/office/dated-name.ts';
import { type AnyItem, type Office, unitOf } from '#model/library.ts';
import { contentDate, itemChangedOn } from '#model/items/news.ts';
import type { Notice } from '#model/notices/notice.ts';
import type { Portal } from '#model/office/portal.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import type { Service } from '#model/items/service.ts';
import { newestWord } from '../boards/board-newest.ts';
import { boardSays } from '../boards/board-says.ts';
import { longDate, spanText } from '../time/date.ts';
import { figureText } from '../items/figure.ts';
import { itemStates, itemTag } from '../items/item-line.ts';
import { joinSentences } from '../words/list.ts';
import { periodText } from '../items/notice.ts';
import { mergedText } from '../rectifications/merged.ts';
import { milestoneText } from '../rectifications/rectification.ts';
import { rowStates } from '../boards/says/rectification-board.ts';
import { boardDeadline, progressText } from '../boards/says/signboard.ts';
import type { StateWord } from '../words/status.ts';
import { fictionText, levelWords } from '../words/level.ts';
import { officeTitleWords, titleWords } from '../words/title-words.ts';

// What is forwarded in a chat 转发: the same words in the long picture and in the text to copy.
// A forwarded thing can't be taken back, so it says as of when 截至, and nothing in it counts days.

/** Kinds that are forwarded as a long picture. */
const sharedKinds = ['rectification', 'achievement', 'notice', 'board'] as const;
export type SharedItem = Rectification | Achievement | Notice | Board;

/** Is it forwarded as a long picture? */
export const isShared = (item: AnyItem): item is SharedItem =>
  sharedKinds.some((kind) => kind === item.kind);

/** What the picture of any page says: whose it is, what it is, how it stands. */
export interface ShareCard {
  /** 青禾乡阳光公示栏 */
  readonly site: string;
  /** 整改事项 · 基础设施 */
  readonly kind: string;
  readonly title: string;
  /** The title in words that no line breaks. */
  readonly titleWords: readonly string[];
  readonly states: readonly StateWord[];
  /** 截至2020年11月25日 */
  readonly asOf: string;
  readonly sample: boolean;
}

/** What a long picture says. */
export interface ShareStory extends ShareCard {
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** Who answers for it. */
  readonly unit: string;
  readonly telephone: string;
  readonly supervision: string;
  /** What the page has that the picture may not: 最新进展. */
  readonly newest: string;
  /** Full address of the page. */
  readonly address: string;
  /** What is invented in a sample. */
  readonly fiction?: string;
}

/** The public items that stand and are forwarded as a long picture. */
export const sharedItems = (office: Office): SharedItem[] =>
  sharedKinds.flatMap((kind): SharedItem[] => publicItems(office, kind));

/** The words of the small picture of an item. */
export const shareCard = (item: AnyItem, office: Office): ShareCard => ({
  site: `${office.settings.shortName}${office.settings.boardName}`,
  kind: [kinds[item.kind].label, itemTag(item)].filter(Boolean).join(' · '),
  title: item.title,
  titleWords: officeTitleWords(item.title, office),
  states: item.kind === 'rectification' ? rowStates(item, office.today) : itemStates(item, office),
  asOf: `截至${longDate(shareDate(item, office))}`,
  sample: office.settings.sample,
});

/** The words of the small picture of an office: on every page that has none of its own. */
export const officeCard = (office: Office): ShareCard => ({
  site: office.settings.name,
  kind: '办了什么，改得怎样，谁负责',
  title: office.settings.boardName,
  titleWords: officeTitleWords(office.settings.boardName, office),
  states: [],
  asOf: `截至${longDate(contentDate(office))}`,
  sample: office.settings.sample,
});

/** The same of the whole site. */
export const portalCard = (portal: Portal, offices: readonly Office[]): ShareCard => ({
  site: portal.host,
  kind: portal.tagline,
  title: portal.name,
  titleWords: titleWords(portal.name),
  states: [],
  asOf: `${offices.length} 个单位公开`,
  sample: offices.some(({ settings }) => settings.sample),
});

/** The words of the long picture of an item, and of the text to copy. */
export function shareStory(item: SharedItem, office: Office, portal: Portal): ShareStory {
  const { settings } = office;
  const unit = unitOf(office, item.unit);
  return {
    ...shareCard(item, office),
    // Of a board what it says comes first, and whether it hangs with where.
    ...(item.kind === 'board' && { states: [] }),
    newest: newestWord(item.kind === 'board' ? item.template : undefined),
    parts: partsOf(item, office)
      .map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line.trim()) }))
      .filter(({ lines }) => lines.length > 0),
    unit: unit ? nameOn(unit, itemDay(item, office.today)) : settings.issuer,
    telephone: unit?.telephone ?? settings.telephone,
    supervision: settings.supervision,
    address: fullAddress(portal, itemPath(office.id, item)),
    ...(settings.sample && { fiction: fictionText(levelWords(settings)) }),
  };
}

/** The text to copy into a chat, line by line. */
export const shareText = (story: ShareStory): string =>
  [
    `【${story.site}】${story.title}`,
    [story.states.map(({ word }) => word).join('，'), story.asOf].filter(Boolean).join('，'),
    ...story.parts.map(({ heading, lines }) => `${heading}：${joinSentences(lines)}`),
    `谁负责：${story.unit}，电话 ${story.telephone}`,
    `不满意：监督电话 ${story.supervision}`,
    `详情：${story.address}`,
    ...(story.fiction ? [`（示例：${story.fiction}）`] : []),
  ].join('\n');

/** A board is as new as what stands on it; one that repeats a letter is as old as the letter. */
function shareDate(item: AnyItem, office: Office): CivilDate {
  if (item.kind !== 'board') return itemChangedOn(item, office);
  const letter = item.template === 'letter' && boardItemsOf(item, office, 'outreach')[0];
  if (letter) return letter.on;
  const shown = [item, ...boardMatters(item, office)];
  return latest(shown.map((one) => itemChangedOn(one, office))) ?? item.publishedOn;
}

type Part = ShareStory['parts'][number];

function partsOf(item: SharedItem, office: Office): Part[] {
  switch (item.kind) {
    case 'rectification':
      return rectificationParts(item, office.today);
    case 'achievement':
      return achievementParts(item);
    case 'notice':
      return noticeParts(item, office);
    case 'board':
      return boardParts(item, office);
  }
}

function rectificationParts(item: Rectification, today: CivilDate): Part[] {
  const done = item.milestones.filter(({ doneOn }) => doneOn);
  const next = item.milestones.filter(({ doneOn }) => !doneOn);
  return [
    { heading: '群众反映', lines: [excerpt(item.opinion), mergedText(item)] },
    {
      heading: item.explanation ? '为什么暂时解决不了' : '做到哪一步',
      lines: [
        excerpt(item.effect ?? progressText(item)),
        ...done.slice(-3).map((step) => milestoneText(step, today)),
      ],
    },
    { heading: '下一步', lines: next.slice(0, 2).map((step) => milestoneText(step, today)) },
    { heading: '整改时限', lines: [boardDeadline(item, today)] },
    { heading: '责任人', lines: [item.person] },
  ];
}

const achievementParts = (item: Achievement): Part[] => [
  { heading: '办成了什么', lines: [excerpt(item.summary)] },
  { heading: '成效', lines: item.results.slice(0, 4).map((result) => excerpt(result)) },
  { heading: '数据', lines: item.figures.slice(0, 3).map(figureText) },
  {
    heading: '实施时间',
    lines: [spanText(item.period)],
  },
];

const noticeParts = (item: Notice, { calendar }: Office): Part[] => [
  { heading: '公示期', lines: item.period ? [periodText(item.period, calendar)] : [] },
  {
    heading: '公示结果',
    lines: item.outcome ? [`${longDate(item.outcome.on)}：${excerpt(item.outcome.text)}`] : [],
  },
  { heading: '内容', lines: [excerpt(item.plain.replaceAll('\n', ' '))] },
  {
    heading: '怎样提意见',
    lines: item.objection ? [item.objection.how, `电话 ${item.objection.telephone}`] : [],
  },
];

/** What a board says, then where it hangs and whether that is still true. */
function boardParts(board: Board, office: Office): Part[] {
  const guide = board.template === 'service' && boardItemsOf(board, office, 'service')[0];
  const states = itemStates(board, office).map(({ word }) => word);
  return [
    ...(guide ? guideParts(guide, office) : rowParts(board, office)),
    { heading: '设置地点', lines: [`${board.place}，编号 ${board.code}`, states.join('，')] },
  ];
}

/** Of a board with many rows the first ones: the rest stands on its page. */
function rowParts(board: Board, office: Office): Part[] {
  const rows = Object.entries(boardSays(board, office)).filter(([name]) => name !== '标题');
  const shown = rows.slice(0, 5);
  const more = rows.length - shown.length;
  return [
    ...shown.map(([heading, text]) => ({ heading, lines: [excerpt(text, 90)] })),
    { heading: '其余内容', lines: more > 0 ? [`还有 ${more} 项，见网页`] : [] },
  ];
}

/** What somebody who has the thing to do asks, in that order. */
const guideParts = (item: Service, office: Office): Part[] => [
  { heading: '怎么办', lines: item.steps },
  { heading: '要带什么', lines: item.materials },
  { heading: '多久办好', lines: [item.timeLimit] },
  {
    heading: '到哪里办',
    lines: [item.window, serviceHours(item, office), office.settings.address],
  },
  { heading: '问谁', lines: [`电话 ${item.telephone}`] },
  { heading: '谁能办', lines: [item.who] },
  { heading: '收费', lines: [item.fee] },
  { heading: '补充说明', lines: [excerpt(item.plain, 90)] },
];

/** The beginning of a text, to the end of a sentence where there is one near: …… says that it goes on. */
function excerpt(text: string, most = 160): string {
  const characters = [...text.trim()];
  if (characters.length <= most) return characters.join('');
  const start = characters.slice(0, most).join('');
  const end = Math.max(...['。', '；', '！'].map((mark) => start.lastIndexOf(mark)));
  return `${end > most / 2 ? start.slice(0, end + 1) : start}……`;
}
