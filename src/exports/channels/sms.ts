// A short message is counted in UCS-2 units: a character beyond the basic plane, such as 𠮷 or an
// emoji, takes two. One message holds 70; of a long one each part holds 67, since three units say
// how the parts go together (3GPP TS 23.040).

const single = 70;
const part = 67;

/** A short message as it is sent, and the parts it is charged as. */
export interface Sms {
  readonly text: string;
  /** UCS-2 units. */
  readonly units: number;
  /** As few as can be; cut at the end of a sentence where that costs none more. */
  readonly parts: readonly string[];
}

/** Chinese with its numbers closed up: blanks are charged as characters are. */
export const closedUp = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}\p{P}]) +(?=[\p{Script=Han}\p{P}\d])/gu, '')
    .replace(/(?<=\d) +(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/(?<=\d{4}-\d{3}) (?=\d{4})/g, '');

/** Counts a message and says how it divides. */
export function smsOf(text: string): Sms {
  if (text.length <= single) return { text, units: text.length, parts: text ? [text] : [] };
  const parts: string[] = [];
  let rest = text;
  for (let left = fewestParts(text); rest !== ''; left--) {
    const end = left <= 1 ? rest.length : cutAt(rest, left - 1);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return { text, units: text.length, parts };
}

/** The end of a full part: not between the two units of one character. */
function fullPart(text: string): number {
  if (text.length <= part) return text.length;
  const last = text.charCodeAt(part - 1);
  return last >= 0xd800 && last <= 0xdbff ? part - 1 : part;
}

function fewestParts(text: string): number {
  let parts = 0;
  for (let rest = text; rest !== ''; rest = rest.slice(fullPart(rest))) parts++;
  return parts;
}

/** Where to end a part so that the rest fits into `left` more: at the latest sentence, clause, or full. */
function cutAt(text: string, left: number): number {
  const full = fullPart(text);
  const fits = (end: number) => fewestParts(text.slice(end)) <= left;
  for (const marks of ['。！？；', '，、：'])
    for (let end = full; end > 0; end--)
      if (marks.includes(text[end - 1] ?? '') && fits(end)) return end;
  return full;
}
