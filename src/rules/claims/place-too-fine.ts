import { settlementAt } from '#model/office/settlement.ts';
import { itemDay } from '#model/items/item-day.ts';
import type { Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { publicLines } from '../signing/public-lines.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

const number = '[\\d一二三四五六七八九十]{1,6}';
/** A door is somebody's, in a village and in a city. */
const door = `${number}(?:单元|室)|单元${number}户|${number}号(?:门牌|房)|门牌`;
/** 3栋501, 2单元501住户: a number of a door behind its building, which is no number of things. */
const behindBuilding =
  '(?:[栋幢]|号楼|单元)\\d{3,4}(?![\\d.—~至-]|[年月日米元平㎡万吨人盏个次户家名套件])';
/** 铁匠巷12号 is a home; 12号楼, 12号院 and 12号杆 are things of a street. */
const inLane =
  '[一-龥](?:巷|弄|胡同|路|街)\\d{1,4}号(?=$|[^\\p{L}]|[的门住房家说反有]|[东西南北]侧|旁)';
/** What tells neighbours apart in a village: in a hamlet everybody knows who spoke. */
const inVillage = new RegExp(
  `(?:第?${number}(?:组|队|栋|幢|单元|室)|${number}号(?:门牌|院|楼|房)|(?<![一-龥])[一-龥]{1,3}屯|村民小组|${behindBuilding}|${inLane})`,
  'u',
);
/** In a city a house has a hundred families; a group of residents is as small as in a village. */
const inCity = new RegExp(
  `(?:${door}|第?${number}(?:[居村]民)?小组|[居村]民小组|${behindBuilding}|${inLane})`,
  'u',
);

/** The door of a home, wherever it is written; rooms of offices and entrances of a house are none. */
const home = new RegExp(
  `单元${number}(?:室|号|户)|${number}室(?:门口|门前|住户|业主|居民|[一-龥]?家)|门牌(?:号)?${number}|${number}号门牌|${behindBuilding}`,
  'u',
);

/** As it is read, however it is typed: ３ 号楼 2 单元 is 3号楼2单元. */
const closed = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=\d)\s+(?=\p{Script=Han}|\d)|(?<=\p{Script=Han})\s+(?=\d)/gu, '');

/** An opinion is placed no finer than the village, in a city no finer than the building. */
export const placeTooFine: Rule = {
  code: 'place-too-fine',
  severity: 'hint',
  clause: '百色市科技局方案 四（二）（不泄露）；设计：地点只到村，城里只到楼栋',
  *check(office): Generator<Draft> {
    yield* homesNamed(office);
    for (const item of standing(office.items.rectification)) {
      if (item.audience !== 'public') continue;
      const city = isCity(item, office);
      for (const path of ['title', 'opinion'] as const) {
        const words = (city ? inCity : inVillage).exec(closed(item[path]))?.[0];
        if (words)
          yield at(
            item,
            path,
            city
              ? `“${words}”比楼栋还细，容易让人认出是谁反映的`
              : `“${words}”比村还细，小地方容易让人认出是谁反映的`,
            city
              ? '地点写到社区、小区或楼栋为止，比如：7号楼电梯常停'
              : '地点只写到村，比如：柳湾村部分路段夜间没有路灯',
          );
      }
    }
  },
};

/** Whatever it is about, nobody's door is public. */
function* homesNamed(office: Office): Generator<Draft> {
  for (const { item, path, text, draft } of publicLines(office)) {
    // What residents said is placed with more care.
    if (item?.kind === 'rectification' && (path === 'title' || path === 'opinion')) continue;
    const words = home.exec(closed(text))?.[0];
    if (words)
      yield draft(
        `“${words}”是哪一家的门，不公开写这么细`,
        '写到村、小区或楼栋为止，比如：7号楼前',
      );
  }
}

/** Does it happen among buildings? Bureaus of a county or city have to do with no village but by name. */
const isCity = (item: Rectification, office: Office): boolean =>
  settlementAt(office, item.village, itemDay(item, office.today)) === 'community' ||
  (item.village === undefined && bureaus.has(office.settings.level));

const bureaus: ReadonlySet<string> = new Set(['县直部门', '市直部门']);
