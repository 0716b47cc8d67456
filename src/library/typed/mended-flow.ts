import { quoted } from './corrected.ts';

/** `name: value`, the value as it stands. */
const pair = /^([A-Za-z]\w*)\s*:(?:\s+(.*))?$/;

/** What stands between commas on one level, quotes and brackets kept whole. */
function entriesOf(inner: string): string[] {
  const entries: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (const [at, char] of [...inner].entries()) {
    if (quote) quote = char === quote ? '' : quote;
    // A quotation mark means something only where a value begins.
    else if (/["']/.test(char) && /(?:^|[,[{:]\s*)$/.test(inner.slice(0, at))) quote = char;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === ',' && depth === 0) {
      entries.push(inner.slice(from, at));
      from = at + 1;
    }
  }
  return [...entries, inner.slice(from)].map((entry) => entry.trim());
}

/** A value that YAML takes as it is meant: quoted where it isn't, and has a colon or `#` in it. */
function mendedValue(value: string): string {
  const open = value[0] ?? '';
  const close = { '{': '}', '[': ']' }[open];
  if (close && value.endsWith(close)) return mendedBrackets(value);
  if (/^["']/.test(open)) return value;
  return /:(?:\s|$)|\s#|^[@`%&*!|>#-]/.test(value) ? quoted(value) : value;
}

function mendedBrackets(text: string): string {
  const inner = text.slice(1, -1).trim();
  const entries = inner === '' ? [] : entriesOf(inner);
  if (text.startsWith('[')) return `[${entries.map(mendedValue).join(', ')}]`;
  const fields: string[] = [];
  for (const entry of entries) {
    const [, name, value = ''] = pair.exec(entry) ?? [];
    const last = fields.at(-1);
    if (name) fields.push(`${name}: ${mendedValue(value)}`);
    // Words behind a comma that are no field belong to the value before them.
    else if (last) fields[fields.length - 1] = withMore(last, entry);
    else fields.push(entry);
  }
  return `{ ${fields.join(', ')} }`;
}

function withMore(field: string, more: string): string {
  const [, name = '', value = ''] = pair.exec(field) ?? [];
  const bare = value.replace(/^(["'])(.*)\1$/, '$2');
  return `${name}: ${quoted(`${bare}, ${more}`)}`;
}

/** A line with `{ }` or `[ ]` in which every text is quoted that has to be. */
export function mendedFlow(line: string): string | undefined {
  const [, before = '', flow = ''] = /^([^[{]*?)([[{].*[\]}])$/.exec(line) ?? [];
  return flow && `${before}${mendedBrackets(flow)}`;
}
