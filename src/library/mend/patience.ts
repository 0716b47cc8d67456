/** Characters that may be read again to find out what was meant: some seconds' worth, for any file. */
const enough = 1_500_000;

/**
 * How much is tried for one file. An item has two or three thousand characters, and each slip takes some
 * dozens of readings; a long list with a slip in every line would take minutes. What is beyond it is told
 * without the lines to copy.
 */
export class Patience {
  #left = enough;

  /** Takes what some readings of a text cost; `false` where too little is left. */
  spend(text: string, readings = 1): boolean {
    const cost = text.length * readings;
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}
