import type { AttachmentFile } from '#model/library.ts';

const sizes = ['字节', 'KB', 'MB'] as const;

/** 1.4 MB: rounded up to what a reader of a phone tariff needs. */
function sizeText(bytes: number): string {
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2;
  const value = bytes / 1024 ** step;
  return `${step === 2 ? value.toFixed(1) : Math.ceil(value)} ${sizes[step]}`;
}

/** PDF，1.4 MB */
export const fileNote = (file: Pick<AttachmentFile, 'path' | 'bytes' | 'unseen'>): string =>
  `${file.path.slice(file.path.lastIndexOf('.') + 1).toUpperCase()}，${sizeText(file.bytes)}${file.unseen ? `，${unseenWords[file.unseen]}` : ''}`;

/** What no machine has read or cleaned says so where it stands. */
const unseenWords = { scan: '扫描件，机器未读', signed: '带数字签名，原样公开' } as const;
