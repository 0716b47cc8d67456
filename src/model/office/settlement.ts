import type { CivilDate } from '../basics/date.ts';
import { type Office, villageName } from '../library.ts';
import { newestName } from './dated-name.ts';
import type { OfficeSettings } from './office.ts';

/** What an entry of `villages` is: 村 under a 村民委员会, or 社区 under a 居民委员会. */
export type Settlement = 'village' | 'community';

const community = /(?:社区|居委会|居民委员会)$/u;
const village = /(?:村|屯|寨|嘎查|村委会|村民委员会)$/u;
/** 前进新村 of a city is no village: a housing estate is called so. */
const estate = /新村$/u;

/** What a name itself says to be 村 or 社区; nothing where it says neither. */
export const settlementSaid = (name: string): Settlement | undefined => {
  if (community.test(name)) return 'community';
  return village.test(name) && !estate.test(name) ? 'village' : undefined;
};

/** What a village is while it is called so: its name says so, else the level of the office. */
export const settlementOf = (name: string, { level }: Pick<OfficeSettings, 'level'>): Settlement =>
  settlementSaid(name) ?? (level === '街道' ? 'community' : 'village');

/** The same of a village by id on a day; what is usual for the office where none is named. */
export const settlementAt = (
  office: Office,
  village: string | undefined,
  day: CivilDate,
): Settlement => settlementOf(village ? villageName(office, village, day) : '', office.settings);

/** What an office has 村、社区: both, or neither, as a bureau that names no place. */
export type Settlements = Settlement | 'both' | 'none';

/** What an office of a level has where its settings list nothing. */
const usual: Readonly<Record<OfficeSettings['level'], Settlement | 'none'>> = {
  乡镇: 'village',
  街道: 'community',
  县直部门: 'none',
  市直部门: 'none',
  其他: 'none',
};

/** What these offices have, as their settings list it, else as their level goes; not what was closed. */
export const settlementsOf = (
  offices: readonly Pick<OfficeSettings, 'level' | 'villages'>[],
): Settlements =>
  together(
    offices.flatMap((office): (Settlement | 'none')[] => {
      const lasting = office.villages.filter(({ until }) => until === undefined);
      return lasting.length > 0
        ? lasting.map((village) => settlementOf(newestName(village), office))
        : [usual[office.level]];
    }),
  );

/** What several of them are together. */
export function together(settlements: readonly (Settlement | 'none')[]): Settlements {
  const kinds = new Set(settlements.filter((one) => one !== 'none'));
  if (kinds.size > 1) return 'both';
  return [...kinds][0] ?? 'none';
}

/** What one of them is called, which every sentence about places is made with. */
export const placeWords: Readonly<Record<Settlements, string>> = {
  village: '村',
  community: '社区',
  both: '村（社区）',
  none: '地点',
};

/** The name without what every village is called: 曾家 of 曾家村, 柳林 of 柳林社区. */
export function shortName(name: string): string {
  const short = name.replace(/(?:社区|村)?(?:居民委员会|村民委员会|居委会|村委会)?$/u, '');
  return [...short].length > 1 ? short : name;
}
