import { signingState } from '#facts/signing/signing-state.ts';
import { newestChange, signatureInForce } from '#model/items/approval.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { longDate } from '#wording/time/date.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** What was signed is what stands there: whoever changes it later has the new text signed. */
export const changedUnsigned: Rule = {
  code: 'changed-unsigned',
  severity: 'owed',
  clause: '政府信息公开保密审查（先审后发）',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office))) {
      const { changed } = signingState(item, office);
      if (changed) yield unsigned(item, office, changed);
    }
  },
};

function unsigned(item: AnyItem, { today }: Office, changed: readonly string[]): Draft {
  const signature = signatureInForce(item);
  const newest = item.changes[newestChange(item.changes) ?? -1];
  const what = changed.length > 0 ? `对不上的有：${changed.join('、')}` : '签过的内容少了';
  const noted = newest && !newest.approval && signature && newest.on >= signature.on;
  const sheet = `打印审签单送签：npm run sign-off -- ${item.id}，签了再记签发`;
  return at(
    item,
    noted ? `changes.${item.changes.indexOf(newest)}` : 'approval',
    `签发（${signature && longDate(signature.on)}）以后内容改过，改后的还没有签发。${what}`,
    noted
      ? sheet
      : `改回签发时的内容；确实要改的，在 changes 里写一条，比如 changes: [{ on: ${today}, note: 更正了${changed[0] ?? '内容'} }]，再${sheet}`,
  );
}
