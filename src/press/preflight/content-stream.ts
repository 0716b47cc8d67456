/** An operand of a content stream. */
export type Operand =
  | number
  | { readonly name: string }
  | { readonly bytes: Uint8Array }
  | { readonly items: readonly Operand[] };

/** An operator with the operands before it (ISO 32000-1, 7.8.2). */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const code = (character: string): number => character.charCodeAt(0);
const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map(code));
const isRegular = (byte: number | undefined): boolean =>
  byte !== undefined && !whitespace.has(byte) && !delimiters.has(byte);

/**
 * Reads a decoded content stream, operation by operation. An inline image comes as `BI` without its
 * data. Dictionaries (of marked content) come as their items in a row.
 */
export function* readOperations(bytes: Uint8Array): Generator<Operation> {
  const reader = new Reader(bytes);
  let operands: Operand[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (typeof token !== 'string') {
      operands.push(token);
      continue;
    }
    if (token === 'BI') reader.skipInlineImage();
    yield { operator: token, operands };
    operands = [];
  }
}

/** Tokens of a content stream: operands as they are, operators as strings. */
class Reader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): Operand | string | undefined {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    const two = byte === this.bytes[this.at + 1];
    if (byte === code('(')) return { bytes: this.literalString() };
    if (byte === code('<') && !two) return { bytes: this.hexString() };
    if (byte === code('<')) return this.list('>>');
    if (byte === code('[')) return this.list(']');
    if (byte === code('/')) return { name: this.name() };
    if (isRegular(byte)) return this.numberOrOperator();
    this.at += byte === code('>') && two ? 2 : 1;
    return byte === code('>') ? '>>' : String.fromCharCode(byte);
  }

  /** Skips to behind `EI`: an `EI` within the data has no white space on both sides. */
  skipInlineImage(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const [before, e, i, after] = this.bytes.subarray(this.at, this.at + 4);
      if (e !== code('E') || i !== code('I') || !whitespace.has(before ?? 0)) continue;
      if (after === undefined || whitespace.has(after)) {
        this.at += 3;
        return;
      }
    }
  }

  private skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === code('%')) {
        while (this.at < this.bytes.length && !this.atLineEnd()) this.at++;
      } else if (byte !== undefined && whitespace.has(byte)) this.at++;
      else return;
    }
  }

  private atLineEnd(): boolean {
    return this.bytes[this.at] === 10 || this.bytes[this.at] === 13;
  }

  private list(end: ']' | '>>'): Operand {
    this.at += end.length;
    const items: Operand[] = [];
    for (let token = this.next(); token !== undefined && token !== end; token = this.next()) {
      // true, false and null: nothing here reads them.
      if (typeof token !== 'string') items.push(token);
    }
    return { items };
  }

  private word(): string {
    const from = this.at;
    while (isRegular(this.bytes[this.at])) this.at++;
    return String.fromCharCode(...this.bytes.subarray(from, this.at));
  }

  private name(): string {
    this.at++;
    return this.word().replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  private numberOrOperator(): number | string {
    const word = this.word();
    const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : undefined;
    return number ?? word;
  }

  private hexString(): Uint8Array {
    this.at++;
    let digits = '';
    for (; this.at < this.bytes.length && this.bytes[this.at] !== code('>'); this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (!whitespace.has(byte)) digits += String.fromCharCode(byte);
    }
    this.at++;
    return Uint8Array.from(digits.match(/..?/g) ?? [], (pair) =>
      Number.parseInt(pair.padEnd(2, '0'), 16),
    );
  }

  private literalString(): Uint8Array {
    const found: number[] = [];
    let depth = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte === code('\\')) {
        found.push(...this.escaped());
        continue;
      }
      if (byte === code('(') && depth++ === 0) continue;
      if (byte === code(')') && --depth === 0) break;
      found.push(byte);
    }
    this.at++;
    return Uint8Array.from(found);
  }

  /** What stands behind a backslash; afterwards `at` is on its last byte. */
  private escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(
      String.fromCharCode(...this.bytes.subarray(this.at + 1, this.at + 4)),
    )?.[0];
    if (octal) {
      this.at += octal.length;
      return [Number.parseInt(octal, 8) & 255];
    }
    this.at++;
    const byte = this.bytes[this.at] ?? 0;
    // A line end behind a backslash is no part of the string.
    if (byte === 13 && this.bytes[this.at + 1] === 10) this.at++;
    if (byte === 10 || byte === 13) return [];
    const control: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
    return [control[String.fromCharCode(byte)] ?? byte];
  }
}
