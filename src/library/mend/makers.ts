import { braced, listed, quotedInside } from './brackets.ts';
import type { Maker } from './candidate.ts';
import {
  dashed,
  entryBelow,
  movedOut,
  reindented,
  underKey,
  wideIndent,
  withDash,
  withoutDash,
} from './indentation.ts';
import { joinedBrackets, joinedQuote, joinedText } from './joined.ts';
import {
  closedQuote,
  entriesOfMap,
  keyed,
  oneDocument,
  quotedValue,
  splitFields,
  topKey,
} from './keys.ts';

/** All ways in which a line may have been meant; of two that are as good, the first is shown. */
export const makers: readonly Maker[] = [
  wideIndent,
  dashed,
  splitFields,
  closedQuote,
  topKey,
  keyed,
  entryBelow,
  joinedQuote,
  joinedText,
  joinedBrackets,
  braced,
  quotedInside,
  listed,
  underKey,
  withDash,
  withoutDash,
  reindented,
  quotedValue,
  oneDocument,
];

/** The same for lines that can be read, but are not where or what they should be. */
export const makersOfShape: readonly Maker[] = [...makers, movedOut, entriesOfMap];
