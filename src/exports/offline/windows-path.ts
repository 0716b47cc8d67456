import { posix } from 'node:path';
import { deviceName } from '#model/basics/id.ts';

/** Explorer opens no path beyond 260 characters; the folder it is copied into takes its share. */
const longest = 180;

/** A path that Windows can write: no device, no forbidden sign, not too long. */
export function windowsPath(path: string): string {
  const parts = path.split('/').map((part) => {
    const plain = part.replace(/[<>:"\\|?*\p{Cc}]/gu, '_').replace(/[. ]+$/, '_');
    return deviceName.test(plain.replace(/\..*/, '')) ? `_${plain}` : plain;
  });
  const whole = parts.join('/');
  if (whole.length <= longest) return whole;
  const ending = posix.extname(whole);
  return whole.slice(0, longest - ending.length) + ending;
}
