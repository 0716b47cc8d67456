import type { CivilDate } from '#model/basics/date.ts';
import { type AnyItem, type Office, allItems, villageName, villageOf } from '#model/library.ts';
import { becomes, existsOn } from '#model/office/dated-name.ts';
import { longDate } from '#wording/time/date.ts';
import { levelWords } from '#wording/words/level.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/**
 * What happens in a village happens while there is one: after a merger it belongs to what took its place,
 * and counts there. People go on saying the old name, so it is only asked about.
 */
export const villageNotThere: Rule = {
  code: 'village-not-there',
  severity: 'hint',
  clause: '设计：名称跟着日期走',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      const day = begunOn(item);
      for (const [path, id] of placesOf(item)) {
        const village = villageOf(office, id);
        if (!village || existsOn(village, day)) continue;
        yield at(item, path, ...said(office, id, path, day));
      }
    }
  },
};

/** The first day that the item is about: what was begun in the old village may well end in the new one. */
const begunOn = (item: AnyItem): CivilDate =>
  item.kind === 'outreach'
    ? item.on
    : item.kind === 'achievement'
      ? item.period.from
      : item.publishedOn;

const placesOf = (item: AnyItem): [path: string, id: string][] => [
  ...('village' in item && item.village ? [['village', item.village] as [string, string]] : []),
  ...('villages' in item
    ? item.villages.map((id, index): [string, string] => [`villages.${index}`, id])
    : []),
];

function said(
  office: Office,
  id: string,
  path: string,
  day: CivilDate,
): [message: string, hint: string] {
  const { villages } = office.settings;
  const { place } = levelWords(office.settings);
  const village = villages.find((one) => one.id === id);
  const then = village
    ? becomes(villages, village, day).filter((one) => existsOn(one, day) && one.id !== id)
    : [];
  const [next] = then;
  const write = next && path === 'village' ? `，比如 village: ${next.id}` : '';
  return [
    `${longDate(day)}没有“${villageName(office, id, day)}”这个${place}`,
    next
      ? `那一天已经是“${then.map((one) => villageName(office, one.id, day)).join('、')}”，写接续的${write}；日期写错了的，改 office.yaml 里的 since 或 until`
      : '核对日期；日期写错了的，改 office.yaml 里的 since 或 until',
  ];
}
