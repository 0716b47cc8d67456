import type { Finding } from '#model/basics/finding.ts';
import type { PreflightReport } from '#press/preflight/preflight.ts';

/** A file and its checksum. */
export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** What was checked of a package and stays at the office: the shop wants none of it. */
export interface OfficeReport {
  /** Name of the package. */
  readonly name: string;
  /** Every file of the package, and the zip. */
  readonly files: readonly FileRecord[];
  /** What preflight measured, by file. */
  readonly checked: readonly { readonly name: string; readonly report: PreflightReport }[];
  /** Files that no preflight reads. */
  readonly unchecked: readonly string[];
}

/** The report 印前检查记录 in Chinese, as a text file for Windows. */
export function reportText({ name, files, checked, unchecked }: OfficeReport): string {
  const unproven = [...new Set(checked.flatMap(({ report }) => report.unproven))];
  const lines = [
    `印前检查记录：${name}`,
    '这份记录留在单位，不发给印制单位。',
    '',
    ...checked.flatMap(({ name: file, report }) => [
      `【${file}】`,
      ...report.facts.map(({ label, value }) => `  ${label}：${value}`),
      ...problemLines(report.problems),
      '',
    ]),
    '【程序证明不了的】',
    ...unproven.map((one) => `  ${one}`),
    ...unchecked.map((file) => `  ${file}：没有逐项检查，只是给人看的`),
    '',
    '【文件校验值（SHA-256）】',
    ...files.map((file) => `  ${file.sha256}  ${file.name}（${file.bytes} 字节）`),
    '',
  ];
  // With a mark, Notepad takes it for UTF-8; with CRLF, it breaks the lines.
  return `\uFEFF${lines.join('\r\n')}`;
}

const problemLines = (problems: readonly Finding[]): string[] =>
  problems.length === 0
    ? ['  没有发现问题']
    : problems.flatMap(({ message, hint }) => [`  要注意：${message}`, `    ${hint}`]);
