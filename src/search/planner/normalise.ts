/** Words of a question that say nothing of what it asks for. */
const asking =
  /请问|我想知道|我想问|我想|想问|什么时候|什么时间|啥时候|为什么|为啥|怎么样|怎么办|怎么|怎样|如何|哪里|哪儿|在哪|哪个|多少钱|多少|什么|有没有|是不是|能不能|可不可以|[吗呢吧啊呀]/g;

/** 谁管路灯 asks for a unit, not for what was done to a lamp. */
const askingWho = /找谁|谁管|谁负责|归谁|哪个(?:部门|单位|科室)|打(?:什么|哪个|谁的)?电话/g;

/** Does the query ask who answers for something? */
export const asksWho = (text: string): boolean => text.search(askingWho) >= 0;

/** NFKC, lower case: ＱＨ－Ｂ０７ and qh-b07 are one. */
export const normalise = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The query without what only asks; as it is where nothing else would be left. */
export function withoutAsking(text: string): string {
  const rest = text.replace(askingWho, ' ').replace(asking, ' ').replace(/\s+/g, ' ').trim();
  return [...rest.replace(/\P{L}/gu, '')].length > 1 ? rest : text;
}

/** Letters and digits only: 青禾发(2020)31号 and 青禾发〔2020〕31号 are one. */
export const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
