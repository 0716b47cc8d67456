/**
 * Why a private list can't be read, in plain Chinese. It names rows and columns by number and
 * repeats nothing of what stands in them.
 */
export class ListProblem extends Error {
  override name = 'ListProblem';
}
