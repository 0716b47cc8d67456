import type { FactSheet } from '#facts/sheet/sheet.ts';
import { isFreeText } from './typed/loss.ts';
import { withoutNumbers } from '#model/schema/walk.ts';

/** Marks and words that hold a place until somebody knows: ~, /, XXX, 待定, 同上, 〃, #N/A. */
const placeholder =
  /^(?:[~～/／\\\-‐—–－_＿.。…?？*＊○〇□、，,〃″"＂]+|[xX×Ｘ]+|#+|#?N\/A|#(?:REF|VALUE|NAME|DIV\/0)[!?]?|(?:待|未)(?:定|填|填写|补|补充|核|核实|确定|明确|完善|公布)|暂缺|暂定|略|同[上前左右]|某某+|TODO|TBD)$/i;
const nothing = /^(?:无|没有|暂无|不详|不清楚|不知道|空)$/;

/** Fields of which there is always something to say; 无 as a fee or a source of money is an answer. */
const alwaysSomething = new Set([
  ...['title', 'opinion', 'content', 'measures', 'goal', 'effect', 'summary', 'results'],
  ...['person', 'leader', 'post', 'by', 'approvedBy', 'acceptedBy', 'closedBy', 'explainedBy'],
  ...['responsible', 'towards', 'place', 'keptAt', 'what', 'task', 'reason'],
  ...['source', 'who'],
]);

/** Does a free text that readers see say nothing, or no more than what its field is called? Then its field has yet to be filled in. */
export function saysNothing(text: string, path: string, sheet: FactSheet): boolean {
  const field = sheet.at(withoutNumbers(path));
  if (!field || field.seen === 'internal' || !isFreeText({ sheet }, path)) return false;
  const plain = text.trim();
  const isLabel = field.headings.includes(plain);
  // In a list, figures may stand side by side.
  const isBare = !/\.\d+$/.test(path) && /^\P{L}{1,3}$/u.test(plain);
  const isEmpty = nothing.test(plain) || isBare;
  return placeholder.test(plain) || isLabel || (alwaysSomething.has(field.name) && isEmpty);
}
