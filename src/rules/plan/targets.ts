import { achievementCategories } from '#model/items/achievement.ts';
import { isPublic } from '#model/audience.ts';
import type { EntryRef } from '#model/plan/duty-result.ts';
import type { Office } from '#model/library.ts';
import { channels } from '#model/outreach/outreach.ts';
import { dutyVillageName, dutyVillages } from '#model/plan/duty-villages.ts';
import type { RuleOf } from '#model/plan/plan.ts';
import { levelWords } from '#wording/words/level.ts';
import { signboardReason } from '#model/rectifications/rectification-duties.ts';

/** Something that a duty of coverage has to reach. */
export interface Target {
  readonly id: string;
  /** Its name; `undefined` where it is an item, which may not be public. */
  readonly name?: string;
  readonly ref?: EntryRef;
}

interface TargetWords {
  /** Measure word and noun: 个, 村. */
  readonly measure: string;
  readonly noun: string;
  /** The fields of an entry that say which targets it reaches. */
  readonly fields: readonly string[];
}

type Over = RuleOf<'coverage'>['over'];

/** How targets are called and found. */
export const targetWords = (over: Over, { settings }: Pick<Office, 'settings'>): TargetWords => ({
  ...words[over],
  ...(over === 'village' && { noun: levelWords(settings).place }),
});

const words: Record<Over, TargetWords> = {
  village: { measure: '个', noun: '', fields: ['village', 'villages'] },
  channel: { measure: '种', noun: '方式', fields: ['channel'] },
  category: { measure: '类', noun: '工作', fields: ['category'] },
  rectification: { measure: '项', noun: '需要设牌的整改事项', fields: ['items'] },
};

/** Everything the duty has to reach, in the office's order. */
export function targetsOf(rule: RuleOf<'coverage'>, office: Office): Target[] {
  switch (rule.over) {
    case 'village':
      return dutyVillages(rule, office.settings.villages, office.today).map((village) => ({
        id: village.id,
        name: dutyVillageName(rule, village, office.today),
      }));
    case 'channel':
      return channels.map((name) => ({ id: name, name }));
    case 'category':
      return achievementCategories.map((name) => ({ id: name, name }));
    case 'rectification':
      return office.items.rectification
        .filter((item) => signboardReason(item, office.today) !== undefined)
        .map((item) => ({
          id: item.id,
          ref: {
            kind: item.kind,
            id: item.id,
            title: item.title,
            public: isPublic(item, office.today),
          },
        }));
  }
}
