import { createHash } from 'node:crypto';
import { lstat, readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { compareText, type Finding } from '#model/basics/finding.ts';
import type { MediaFile } from '#model/library.ts';
import { measure } from './encode.ts';
import { megabyteLimits, mediaTypes } from './media-types.ts';
import { type PictureCache, openPictureCache } from './picture-cache.ts';

/** Of the types that are read, the old ones are no more to be put there. */
const allowed = Object.keys(mediaTypes)
  .filter((ending) => ending !== '.xls')
  .join('、');
const newFormats: Readonly<Record<string, string>> = {
  '.doc': 'docx',
  '.wps': 'docx',
  '.et': 'xlsx',
  '.ppt': 'pdf',
  '.pptx': 'pdf',
  '.dps': 'pdf',
};

/**
 * Reads `media/` of an office: pictures are checked and re-encoded into the cache, attachments
 * are checked. What is not as it should be is a finding and left out.
 */
export async function readMedia(
  officeDir: string,
  officeId: string,
  cacheDir: string,
): Promise<{ media: ReadonlyMap<string, MediaFile>; findings: Finding[] }> {
  const media = new Map<string, MediaFile>();
  const findings: Finding[] = [];
  const cache = openPictureCache(cacheDir);
  for (const path of await listFiles(officeDir, 'media')) {
    const found = await readFileOfMedia(officeDir, path, cache);
    if ('type' in found) media.set(path, found);
    else findings.push({ severity: 'error', file: `${officeId}/${path}`, ...found });
  }
  return { media, findings };
}

/** All files below a folder as paths with forward slashes, sorted; hidden ones are passed over. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...(await listFiles(root, path)));
    else paths.push(path);
  }
  return paths;
}

type Refusal = Pick<Finding, 'code' | 'message' | 'hint'>;
const refuse = (code: string, message: string, hint: string): Refusal => ({ code, message, hint });

async function readFileOfMedia(
  officeDir: string,
  path: string,
  cache: PictureCache,
): Promise<MediaFile | Refusal> {
  const source = join(officeDir, path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stat = await lstat(source);
  if (!stat.isFile())
    return refuse(
      'media-not-a-file',
      `“${name}”是快捷方式或链接，不是文件`,
      '把文件本身复制到 media/ 里',
    );
  const type = mediaTypes[extname(path).toLowerCase()];
  const newFormat = newFormats[extname(path).toLowerCase()];
  if (!type || name.startsWith('~$'))
    return refuse(
      'media-type-unknown',
      `“${name}”不是可以公开的文件类型`,
      newFormat && !name.startsWith('~$')
        ? `用 WPS 打开，另存为 ${newFormat}，再放进 media/`
        : `media/ 里只放这些类型：${allowed}；其他文件请移走`,
    );
  const limit = megabyteLimits[type.family];
  if (stat.size > limit * 1024 * 1024)
    return refuse(
      'media-too-large',
      `“${name}”有 ${Math.ceil(stat.size / 1024 / 1024)} MB，超过 ${limit} MB`,
      type.family === 'video' ? '压缩视频，或截取其中一段' : '压缩后再放进来，手机才打得开',
    );
  const bytes = await readFile(source);
  if (!type.fits(bytes.subarray(0, 16)))
    return refuse(
      'media-content-differs',
      `“${name}”的内容和扩展名不一致`,
      '用原来的软件打开，另存为这个扩展名的格式，不要直接改文件名',
    );
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (type.family !== 'picture')
    return { type: 'attachment', path, digest, bytes: stat.size, source };
  try {
    const { width, height } = await measure(source);
    const widths = await cache.fill({ source, digest, width });
    return { type: 'picture', path, digest, width, height, source, widths };
  } catch (error) {
    // A full disk is no damaged picture.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return refuse(
      'picture-unreadable',
      `“${name}”打不开：图片损坏，或大得不正常（超过 1.2 亿像素）`,
      '用看图软件打开，另存为 JPG 后重新放进来',
    );
  }
}
