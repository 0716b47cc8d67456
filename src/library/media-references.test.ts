import { expect, it } from 'vitest';
import { kindSheets } from '#facts/sheets.ts';
import type { AttachmentFile, MediaFile } from '#model/library.ts';
import { mediaFindings } from './media-references.ts';

const path = 'media/saomiao.pdf';

/** What is said of a notice with these fields and this text, where the file is so. */
function found(data: Record<string, unknown>, file: Partial<AttachmentFile>, body?: string) {
  const scan: MediaFile = {
    ...{ type: 'attachment', path, digest: '', bytes: 1, source: '' },
    ...file,
  };
  const fields = { sheet: kindSheets.notice, lost: new Set<string>(), places: new Map(), data };
  const notice = { ...fields, kind: 'notice' as const, file: 'qinghe/notices/a.md' };
  const items = body === undefined ? [] : [{ ...notice, body, bodyLine: 3 }];
  const written = { files: body === undefined ? [notice] : [], items };
  const findings = mediaFindings(written, new Map([[path, scan]]), new Set());
  return findings.map(({ code, severity }) => [code, severity]);
}
const attached = (more: Record<string, unknown> = {}) => ({
  attachments: [{ file: path, title: '方案', ...more }],
});
const asked = [['attachment-not-checked', 'error']];

it.each<[string, Record<string, unknown>, Partial<AttachmentFile>, string[][]]>([
  ['a scan', attached(), { unseen: 'scan' }, asked],
  ['a signed file', attached(), { unseen: 'signed' }, asked],
  [
    'a scan that stands on the site already',
    attached(),
    { unseen: 'scan', stands: true },
    [['attachment-not-checked', 'owed']],
  ],
  [
    'a scan that a person has looked through',
    attached({ checked: 'true' }),
    { unseen: 'scan' },
    [],
  ],
  ['the same in Chinese', attached({ checked: '是' }), { unseen: 'scan' }, []],
  ['one that nobody has looked through', attached({ checked: '否' }), { unseen: 'scan' }, asked],
  ['a scan of an internal item', { ...attached(), audience: 'internal' }, { unseen: 'scan' }, []],
  ['a file that was read', attached(), {}, []],
])('asks somebody to answer for what no machine can: %s', (_, data, file, expected) => {
  expect(found(data, file)).toEqual(expected);
});

it('asks for it in a text too, unless its attachments say so', () => {
  const link = `见[方案](${path})。`;
  expect(found({}, { unseen: 'scan' }, link)).toEqual(asked);
  expect(found(attached({ checked: 'true' }), { unseen: 'scan' }, link)).toEqual([]);
});

it('wants a PDF or a text beside an OFD, which few telephones open', () => {
  const ofd = { attachments: [{ file: 'media/a.ofd', title: '方案' }] };
  const both = { attachments: [...ofd.attachments, { file: path, title: '方案' }] };
  expect(found(ofd, {}, '')).toContainEqual(['ofd-alone', 'error']);
  for (const ok of [found(ofd, {}, '正文'), found(both, {}, '')])
    expect(ok).not.toContainEqual(['ofd-alone', 'error']);
});
