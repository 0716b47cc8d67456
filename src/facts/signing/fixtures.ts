import type { Kind } from '#model/kinds.ts';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { signedDigest } from './digest.ts';

type Raw = Record<string, unknown>;

/** The signatures of an item over what `signed` says, as the command records them. */
export function signaturesOver(kind: Kind, signed: Raw, body?: string) {
  const item = anItem(kind, signed, 'a', body);
  const { facts, parts } = signedDigest(item, anOffice({ items: [item] }));
  const issued = {
    post: '乡长',
    on: '2020-11-12',
    facts,
    parts: parts.map(({ digest }) => digest).join(''),
    ...(item.audience === 'internal' && { audience: 'internal' }),
  };
  return {
    drafted: { post: '党政办工作人员', on: '2020-11-10', facts },
    checked: { post: '党政办负责人', on: '2020-11-11', facts },
    issued,
  };
}
