import type { Freshness } from '#model/boards/board-facts.ts';
import { longDate } from '../time/date.ts';
import type { StateWord } from '../words/status.ts';

/** Is what hangs outside still true? In a word. */
export function boardWord(freshness: Freshness): StateWord {
  switch (freshness.state) {
    case 'unposted':
      return { word: '尚未上墙', tone: 'long' };
    case 'current':
      return { word: '与现在一致', tone: 'done' };
    case 'expired':
      return { word: '已过有效期', tone: 'late' };
    case 'outdated':
      return { word: '牌上内容待更新', tone: 'late' };
  }
}

/** The same in a sentence. */
export function boardSentence(freshness: Freshness): string {
  switch (freshness.state) {
    case 'unposted':
      return '还没有上墙记录。';
    case 'current':
      return `牌上写的与现在一致，有效期至${longDate(freshness.validUntil)}。`;
    case 'expired':
      return `牌上写的没有变，但${longDate(freshness.validUntil)}已过有效期，应换上新牌。`;
    case 'outdated':
      return `${longDate(freshness.postedOn)}上墙之后，有 ${freshness.changes.length} 处变了。`;
  }
}

/** 与现在一致 2 块，牌上内容待更新 1 块: how many are how, in the order that staff work through them. */
export function boardCounts(all: readonly Freshness[]): string {
  const states = ['current', 'outdated', 'expired', 'unposted'] as const;
  return states
    .flatMap((state) => {
      const found = all.filter((one) => one.state === state);
      return found[0] ? [`${boardWord(found[0]).word} ${found.length} 块`] : [];
    })
    .join('，');
}
