import type { CivilDate } from '#model/basics/date.ts';
import { itemDay } from '#model/items/item-day.ts';
import { type AnyItem, type Office, villageOf } from '#model/library.ts';
import { nameOn } from '#model/office/dated-name.ts';
import type { OfficeSettings } from '#model/office/office.ts';
import type { SymposiumGroup } from '#model/outreach/outreach.ts';
import {
  type Settlements,
  placeWords,
  settlementOf,
  settlementsOf,
  together,
} from '#model/office/settlement.ts';

// What an office calls those it serves and where they live 层级用语: a 街道 speaks of 社区 and 居民, a
// 乡镇 of 村 and 村民, a bureau of neither. Every sentence with such a word takes it from here.

type Level = OfficeSettings['level'];
type Settings = Pick<OfficeSettings, 'level' | 'shortName' | 'villages'>;

/** Words for where people live. */
export interface PlaceWords {
  /** 村, 社区; 地点 of an office that has neither. */
  readonly place: string;
  /** What the name of one is called. */
  readonly placeName: string;
  /** 哪个村: the question for one. */
  readonly whichPlace: string;
  /** 个村: one, with its measure word, behind a number. */
  readonly counted: string;
  /** 村里: within one. */
  readonly within: string;
  /** 村民: who lives there. */
  readonly residents: string;
  /** 行政村: what one is officially. */
  readonly official: string;
  /** 村委: how records call its committee 村民委员会, 居民委员会. */
  readonly committees: readonly SymposiumGroup[];
  /** 村座谈会: the symposium in one, and 村村座谈, in each (A三(四)1). */
  readonly symposium: string;
  readonly everySymposium: string;
  /** The finest place that an opinion may name 最细的地点, and what is finer. */
  readonly finest: string;
  readonly tooFine: string;
  /** What a form wants to know of a place. */
  readonly placeEnough: string;
}

/** Words for offices together. */
interface SiteWords extends PlaceWords {
  /** The list of the villages 我的村, and the button that remembers one. */
  readonly mine: string;
  readonly remember: string;
}

/** Words for an office. */
export interface LevelWords extends SiteWords {
  /** 各位乡亲: how a letter begins. */
  readonly salutation: string;
  /** 乡亲们: how a loudspeaker begins. */
  readonly call: string;
  /** Whom residents forward to 转发给乡亲. */
  readonly neighbours: string;
  /** 全乡: all that the office is for. */
  readonly whole: string;
}

const places: Readonly<Record<Settlements, PlaceWords>> = {
  village: {
    place: placeWords.village,
    placeName: '村名',
    whichPlace: '哪个村',
    counted: '个村',
    within: '村里',
    residents: '村民',
    official: '行政村',
    committees: ['村委'],
    symposium: '村座谈会',
    everySymposium: '村村座谈',
    finest: '村',
    tooFine: '组、户',
    placeEnough: '村名就行',
  },
  community: {
    place: placeWords.community,
    placeName: '社区名',
    whichPlace: '哪个社区',
    counted: '个社区',
    within: '社区里',
    residents: '居民',
    official: '社区',
    committees: ['居委'],
    symposium: '社区座谈会',
    everySymposium: '每个社区的座谈',
    finest: '社区和楼栋',
    tooFine: '单元、门牌',
    placeEnough: '社区名或楼栋就行',
  },
  both: {
    place: placeWords.both,
    placeName: '村（社区）名',
    whichPlace: '哪个村（社区）',
    counted: '个村（社区）',
    within: '村里、社区里',
    residents: '村民和居民',
    official: '行政村和社区',
    committees: ['村委', '居委'],
    symposium: '村（社区）座谈会',
    everySymposium: '每个村（社区）的座谈',
    finest: '村、社区和楼栋',
    tooFine: '组、单元、户',
    placeEnough: '村（社区）名就行',
  },
  none: {
    place: placeWords.none,
    placeName: '地点',
    whichPlace: '哪里',
    counted: '个地点',
    within: '现场',
    residents: '群众',
    official: '地点',
    committees: [],
    symposium: '座谈会',
    everySymposium: '各处的座谈',
    finest: '楼栋',
    tooFine: '单元、门牌',
    placeEnough: '大概的地方就行',
  },
};

/** How an office speaks to people, by its level. */
interface Speech {
  readonly salutation: string;
  readonly call: string;
  readonly neighbours: string;
}
const bureau: Speech = {
  salutation: '各位群众',
  call: '各位群众',
  neighbours: '别人',
};
const speeches: Readonly<Record<Level, Speech>> = {
  乡镇: { salutation: '各位乡亲', call: '乡亲们', neighbours: '乡亲' },
  街道: { salutation: '各位居民', call: '居民朋友们', neighbours: '邻居' },
  县直部门: bureau,
  市直部门: bureau,
  其他: bureau,
};

/** The words of an office. */
export const levelWords = (settings: Settings): LevelWords => ({
  ...siteWords([settings]),
  ...speeches[settings.level],
  whole: wholeOf(settings),
});

/** The words of pages that belong to several offices: what they have in common. */
export function siteWords(offices: readonly Settings[]): SiteWords {
  const words = places[settlementsOf(offices)];
  return { ...words, ...ownWords(words, offices) };
}

/** The words of what these offices have. */
export const placeWordsOf = (settlements: Settlements): PlaceWords => places[settlements];

/** A text that says 村（社区） for whatever there is, in the words of an office: 涉及的村（社区）. */
export const inPlaceWords = (text: string, { place }: Pick<PlaceWords, 'place'>): string =>
  text.replaceAll(placeWords.both, place);

/** Choices without the committee that there is none of. */
export const choicesIn = (choices: readonly string[], { committees }: PlaceWords): string[] =>
  choices.filter((one) => !isCommittee(one) || committees.includes(one));
const isCommittee = (choice: string): choice is SymposiumGroup =>
  choice === '村委' || choice === '居委';

/** What is invented in a sample 示例: 单位、村名、事项、数字均为虚构. */
export const fictionText = ({ placeName }: Pick<PlaceWords, 'placeName'>): string =>
  `单位、${placeName}、事项、数字均为虚构`;

/** The words for some of an office's villages by id on a day: 涉及的村 of an item. */
export function wordsForPlaces(
  office: Office,
  ids: readonly (string | undefined)[],
  day: CivilDate = office.today,
): PlaceWords {
  const named = ids.flatMap((id) => villageOf(office, id) ?? []);
  return named.length > 0
    ? places[together(named.map((village) => settlementOf(nameOn(village, day), office.settings)))]
    : levelWords(office.settings);
}

/** The same for all that an item concerns. */
export const wordsForItem = (item: AnyItem, office: Office): PlaceWords =>
  wordsForPlaces(
    office,
    [...('village' in item ? [item.village] : []), ...('villages' in item ? item.villages : [])],
    itemDay(item, office.today),
  );

/** Villages are residents' own where the office governs them; a bureau only has to do with them. */
function ownWords({ place }: PlaceWords, offices: readonly Settings[]) {
  const governs = offices.some(({ level }) => level === '乡镇' || level === '街道');
  return governs
    ? { mine: `我的${place}`, remember: `设为我的${place}` }
    : { mine: `涉及的${place}`, remember: `记住这个${place}` };
}

/** 全乡, 全镇, as its name ends. */
function wholeOf({ level, shortName }: Settings): string {
  if (level === '街道') return '全街道';
  if (level === '乡镇') return shortName.endsWith('镇') ? '全镇' : '全乡';
  return '全单位';
}
