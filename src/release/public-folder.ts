import { lstat, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Finding } from '#model/basics/finding.ts';

/** What may lie in `public/`, which is copied as it is. */
const endings = ['.svg', '.ico', '.png', '.webmanifest', '.txt'];

/**
 * Looks through `public/` before it is copied: the copy follows links, so a link there would
 * publish whatever it leads to. Findings carry paths from the project.
 */
export async function publicFolderFindings(folder: string): Promise<Finding[]> {
  const paths = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const findings: Finding[] = [];
  for (const path of paths.sort()) {
    const stat = await lstat(join(folder, path));
    const plain = stat.isDirectory() || (stat.isFile() && endings.includes(extname(path)));
    if (plain && !/(?:^|[\\/])[.~]/.test(path)) continue;
    findings.push({
      code: 'public-file',
      severity: 'error',
      file: `public/${path.replaceAll('\\', '/')}`,
      message: 'public/ 里的这个文件不能原样公开：是链接、隐藏文件，或者类型不对',
      hint: `public/ 只放网站图标等 ${endings.join('、')} 文件；图片和附件放进单位的 media/`,
    });
  }
  return findings;
}
