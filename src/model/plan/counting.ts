import { missingProofs } from '../outreach/outreach-facts.ts';
import type { Assignment } from './assignment.ts';
import type { EntryKind } from './duty-result.ts';
import type { Publication } from './publication.ts';

/** Where a piece in the press can be looked up: its address or a clipping (B三(三)1). */
const missingLookup = ({ link, clipping }: Pick<Publication, 'link' | 'clipping'>): string[] =>
  link || clipping ? [] : ['链接或剪报'];

/** A task that is said to be done has a proof (B三, 附件). */
const missingTaskProof = ({ doneOn, evidence }: Pick<Assignment, 'doneOn' | 'evidence'>) =>
  doneOn && evidence.length === 0 ? ['佐证'] : [];

/**
 * What an entry lacks to count 计入, in words; empty where it counts. The one meaning of it: check,
 * its page, the page of its village, the plan, the open data and the tables of the office ask here.
 * `fields` are those of an entry of that kind.
 */
export function lacksToCount(kind: EntryKind, fields: object): readonly string[] {
  switch (kind) {
    case 'outreach':
      return missingProofs(fields);
    case 'publication':
      return missingLookup(fields);
    case 'assignment':
      return missingTaskProof(fields as Assignment);
    case 'rectification':
    case 'achievement':
    case 'notice':
    case 'document':
    case 'survey':
    case 'service':
    case 'inspection':
    case 'board':
    case 'frame':
      return [];
  }
}
