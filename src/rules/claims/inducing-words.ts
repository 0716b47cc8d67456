import type { Draft, Rule } from '../rule.ts';
import { ownTexts } from '../texts.ts';

/** Wording that asks people for a good answer: asking word, then verb, then the answer. */
const inducing =
  /(?:请|务必|一定要?|都要|要求|统一|引导|动员|指导|提醒|希望|尽量|帮忙)[^，,。;!?\n]{0,16}(?:回答|选择?|打|评价?|说|填写?|回复|投)[^，,。;!?\n]{0,6}(?:满意|好评|满分|10分|十分)/u;

/** A sentence that forbids it, as the pledge of 阳光绩效 does. */
const forbidding =
  /不得|不准|不许|不要|不能|不会|严禁|禁止|杜绝|绝不|决不|从不|不[诱引暗提授]|是否/u;

/** Reward for an answer is inducing too. */
const rewarding =
  /(?:回答|评|选|打)[^，,。;!?\n]{0,6}满意[^。!?\n]{0,10}(?:赠送|送|领取|奖励|红包|礼品)/u;

/** The words of each sentence that lead people to a good answer; none where it is honest. */
export const inducedBy = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/[。!?;\n]/u)
    .flatMap((sentence) => {
      if (forbidding.test(sentence)) return [];
      const words = (inducing.exec(sentence) ?? rewarding.exec(sentence))?.[0];
      return words ? [words] : [];
    });

/** What is wrong with such words, and what to write instead. */
export const inducingFault = (words: string) => ({
  message: `“${words}”是在引导群众回答满意，不能这样写`,
  hint: '只请群众如实回答，比如：请按您的真实感受回答，满意、不满意都可以说',
});

/** No wording leads people to answer 满意; asking *whether* they are satisfied is fine. */
export const inducingWords: Rule = {
  code: 'inducing-words',
  severity: 'error',
  clause: '百色市科技局方案 四（二）（不诱导、不暗示）',
  *check(office): Generator<Draft> {
    for (const { text, draft } of ownTexts(office))
      for (const words of inducedBy(text)) {
        const { message, hint } = inducingFault(words);
        yield draft(message, hint);
      }
  },
};
