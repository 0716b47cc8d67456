import { shortCode } from '#facts/signing/digest.ts';
import { signingState } from '#facts/signing/signing-state.ts';
import { type AnyItem, type Office, allItems } from '#model/library.ts';
import { stepWord } from '#wording/items/approval.ts';
import { type Draft, type Rule, at, standing } from '../rule.ts';

/** Who checked a text for secrecy has checked the words that were let out, not others. */
export const signedUnlike: Rule = {
  code: 'signed-unlike',
  severity: 'owed',
  clause: '政府信息公开保密审查（先审后发）',
  *check(office): Generator<Draft> {
    for (const item of standing(allItems(office)))
      for (const step of signingState(item, office).unlike ?? [])
        yield at(item, `approval.${step}`, saidOf(item, step), hintFor(item, office));
  },
};

function saidOf({ approval }: AnyItem, step: 'drafted' | 'checked' | 'issued'): string {
  const [own, issued] = [approval?.[step], approval?.issued].map((one) =>
    shortCode(one?.facts ?? ''),
  );
  return `${stepWord(step)}的和签发的不是同一稿：核对码一个是 ${own}，一个是 ${issued}`;
}

const hintFor = ({ id }: AnyItem, { today }: Office): string =>
  `请审核岗位重新核对现在的内容，在 changes 里写一条，比如 changes: [{ on: ${today}, note: 内容重新审核 }]，再打印审签单送签：npm run sign-off -- ${id}，签了再记签发`;
