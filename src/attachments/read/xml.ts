import { SaxesParser } from 'saxes';
import { unreadable } from '../refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part of a package, in its order. Names are as written, with their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** Text with entities decoded, of CDATA too. */
  text?(text: string): void;
  comment?(text: string): void;
}

/** Characters that are handed on at once. */
const step = 64 * 1024;

/** Reads XML as a stream. Throws `Refusal` for what is not well-formed, and for any DOCTYPE. */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const stop = () => {
    throw unreadable('里面的内容不完整');
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ name, attributes }) => handler.open?.(name, attributes));
  parser.on('closetag', ({ name }) => handler.close?.(name));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('comment', (text) => handler.comment?.(text));
  const decoder = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += step)
    parser.write(decode(decoder, bytes.subarray(at, at + step), at + step < bytes.length));
  parser.close();
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw unreadable('里面的文字编码不对');
  }
}

/** By the byte order mark, else as the first line says it. The mark itself is dropped. */
function decoderOf(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  const head = Buffer.from(bytes.subarray(0, 160)).toString('latin1');
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)/.exec(head)?.[1];
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(wide ?? declared ?? 'utf-8', { fatal: true });
  } catch {
    throw unreadable('里面的文字编码认不出来');
  }
}

/** A name without its prefix: programs choose prefixes as they like. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
