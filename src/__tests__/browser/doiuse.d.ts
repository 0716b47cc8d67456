// The package's own types are not found through its `exports`.
declare module 'doiuse/stream' {
  import type { Duplex } from 'node:stream';

  interface Usage {
    /** As caniuse names it. */
    readonly feature: string;
    /** The rule or declaration; as a string, what is written. */
    readonly usage: { toString(): string };
  }
  /** Takes a style sheet, gives its uses of features that these browsers lack. */
  export default function doiuse(options: { browsers: string }): Duplex & AsyncIterable<Usage>;
}
