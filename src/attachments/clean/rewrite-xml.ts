import { readXml } from '../read/xml.ts';

/** What becomes of an element: gone with all it holds, its attributes, or kept if its text may stay. */
export type Fate =
  | 'drop'
  | Readonly<Record<string, string>>
  | {
      readonly hold: (text: string) => boolean;
      readonly attributes: Readonly<Record<string, string>>;
    };

/** Decides on an element by its name as written and its attributes. */
export type Rule = (name: string, attributes: Readonly<Record<string, string>>) => Fate;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes a part anew as the rule says. Comments and processing instructions go; what stays says the
 * same. Throws `Refusal` for what is not well-formed.
 */
export function rewriteXml(bytes: Uint8Array, rule: Rule): Uint8Array {
  const written: string[] = [declaration];
  let depth = 0;
  /** Elements within one that is gone. */
  let gone = 0;
  /** A start tag may still become an empty element. */
  let pending = false;
  /** Where the element begins that waits for its text. */
  let held: { from: number; text: string; keep: (text: string) => boolean } | undefined;
  const finish = () => {
    if (pending) written.push('>');
    pending = false;
  };
  const text = (content: string) => {
    // Blanks around the first element belong to nothing.
    if (gone > 0 || depth === 0) return;
    finish();
    if (held) held.text += content;
    written.push(escapedText(content));
  };

  readXml(bytes, {
    open(name, attributes) {
      if (gone > 0) {
        gone += 1;
        return;
      }
      const fate = rule(name, attributes);
      if (fate === 'drop') {
        gone = 1;
        return;
      }
      finish();
      const kept = isHeld(fate) ? fate.attributes : fate;
      if (isHeld(fate)) held = { from: written.length, text: '', keep: fate.hold };
      written.push(`<${name}`);
      for (const [key, value] of Object.entries(kept))
        written.push(` ${key}="${escapedAttribute(value)}"`);
      pending = true;
      depth += 1;
    },
    text,
    close(name) {
      if (gone > 0) {
        gone -= 1;
        return;
      }
      depth -= 1;
      written.push(pending ? '/>' : `</${name}>`);
      pending = false;
      if (held && !held.keep(held.text)) written.length = held.from;
      held = undefined;
    },
  });
  return Buffer.from(written.join(''));
}

const isHeld = (fate: Exclude<Fate, 'drop'>): fate is Extract<Fate, { hold: unknown }> =>
  typeof fate['hold'] === 'function';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const numbered = (character: string) => `&#${character.charCodeAt(0)};`;

const escapedText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => entities[character] ?? numbered(character));
const escapedAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? numbered(character));
