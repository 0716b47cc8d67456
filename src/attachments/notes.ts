import { privacyFindings } from '#privacy/finding.ts';
import type { Concealed, Reading } from './read/reading.ts';
import type { Note } from './refusal.ts';

/** What has to be said of a file that was read: personal data, and what a person has to look at. */
export function notesOf(reading: Reading): Note[] {
  // A line inside a package says nothing to staff: the finding names the file alone.
  const found = [...reading.texts, ...reading.tables].flatMap((text) =>
    privacyFindings(text, '').map(({ file, line, column, ...note }) => note),
  );
  // The same number in text, attribute and table: staff need it once, and as grave as it is.
  const once = new Map<string, Note>();
  for (const note of found)
    if (once.get(note.message)?.severity !== 'error') once.set(note.message, note);
  // Where it stops the file, nobody needs to be asked as well, as of its pieces in a table.
  const stopping = new Set(
    [...once.values()].filter(({ severity }) => severity === 'error').map(maskedIn),
  );
  for (const [message, note] of once)
    if (note.severity !== 'error' && stopping.has(maskedIn(note))) once.delete(message);
  return [
    ...once.values(),
    ...(reading.metadata.size > 0 ? [metadataLeft([...reading.metadata].join('、'))] : []),
    ...(reading.unread.size > 0 ? [unchecked([...reading.unread].join('、'))] : []),
    ...(reading.pictures > 0 ? [withPictures(reading.pictures)] : []),
    ...[...reading.concealed].map((what) => concealed[what]),
  ];
}

/** The masked number that a note shows, behind its type. */
const maskedIn = ({ message }: Note): string => message.replace(/^.*：/, '');

const metadataLeft = (metadata: string): Note => ({
  code: 'attachment-metadata',
  severity: 'error',
  message: `这个文件里还有${metadata}，程序去不掉`,
  hint: '打开文件，在“文件 → 信息 → 检查文档”里删除文档属性和个人信息，另存一份',
});

const unchecked = (endings: string): Note => ({
  code: 'attachment-unchecked',
  severity: 'hint',
  message: `程序看不到 ${endings} 文件里面的文字`,
  hint: '公开前请人从头到尾看一遍，确认没有身份证号、手机号、住址等个人信息',
});

const withPictures = (count: number): Note => ({
  code: 'attachment-pictures',
  severity: 'hint',
  message: `里面有 ${count} 张图片，程序看不到图里的字和人`,
  hint: '公开前请人看一遍图片，确认没有证件、名单和认得出的个人',
});

const concealed: Readonly<Record<Concealed, Note>> = {
  'hidden-sheet': {
    code: 'attachment-hidden-sheet',
    severity: 'hint',
    message: '这个表格里有隐藏的工作表，下载的人取消隐藏就看得到',
    hint: '不该公开的，在 WPS 或 Excel 里取消隐藏后删掉这张工作表；可以公开的不用管',
  },
  'cropped-picture': {
    code: 'attachment-cropped-picture',
    severity: 'hint',
    message: '里面有裁剪过的图片，裁掉的部分还在文件里，下载的人看得到',
    hint: '在 Word 或 WPS 里选中图片，点“压缩图片”，勾选“删除图片的剪裁区域”，保存',
  },
};
