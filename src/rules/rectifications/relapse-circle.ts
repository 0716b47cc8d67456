import type { Office } from '#model/library.ts';
import type { Rectification } from '#model/rectifications/rectification.ts';
import { type Draft, type Rule, at } from '../rule.ts';

/** The ids that an item goes back to, one before the other, until the chain ends or closes. */
function chainOf(item: Rectification, byId: ReadonlyMap<string, Rectification>): string[] {
  const chain = [item.id];
  for (let before = item.relapseOf; before !== undefined; before = byId.get(before)?.relapseOf) {
    const closed = chain.includes(before);
    chain.push(before);
    if (closed) break;
  }
  return chain;
}

/** Which item may stand there: one of this office that is not in the circle. */
function earlierThan(
  item: Rectification,
  chain: readonly string[],
  items: Office['items'],
): string {
  const other = items.rectification.find(({ id }) => id !== item.id && !chain.includes(id));
  const example = other ? `，比如 relapseOf: ${other.id}` : '';
  return `最早的那件删去 relapseOf；后面重新立项的写前面那件的文件名${example}`;
}

/** An earlier item 此前的同一事项 is another one: not the item itself, and none that goes back to it. */
export const relapseCircle: Rule = {
  code: 'relapse-circle',
  severity: 'error',
  clause: '设计：同一事项按先后相连',
  *check({ items }: Office): Generator<Draft> {
    const byId = new Map(items.rectification.map((item) => [item.id, item]));
    for (const item of items.rectification) {
      const chain = chainOf(item, byId);
      if (chain.length < 2 || chain.at(-1) !== item.id) continue;
      const path = chain.map((id) => `“${id}”`).join('的此前是');
      yield at(
        item,
        'relapseOf',
        item.relapseOf === item.id
          ? `此前的同一事项写的是它自己（“${item.id}”）`
          : `同一事项绕成了一圈：${path}`,
        earlierThan(item, chain, items),
      );
    }
  },
};
