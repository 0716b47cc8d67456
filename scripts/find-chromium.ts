import { access, constants, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe'];

/** A browser to start: its program, and where it may leave its files. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser that `CHROMIUM_PATH` names, else the system's, looked for in PATH, else the one that
 * comes from npm. Throws where there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? (await systemChromium()) ?? (await packagedChromium());
  if (!executablePath)
    throw new Error(
      'No Chromium: install one (Debian: apt-get install chromium), name one in CHROMIUM_PATH, or run npm ci, which brings @sparticuz/chromium',
    );
  // Chromium leaves folders behind: not among everybody's temporary files.
  const TMPDIR = await mkdtemp(join(tmpdir(), 'sunboard-chromium-'));
  return { executablePath, env: { ...definedOnly(process.env), TMPDIR } };
}

/** The browser of the system, looked for in PATH; `undefined` where there is none. */
export async function systemChromium(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of names) {
      const path = join(folder, name);
      const runs = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (runs) return path;
    }
  return undefined;
}

/** The browser from npm, unpacked at its first use; it is for Linux. */
async function packagedChromium(): Promise<string | undefined> {
  const packaged = await import('@sparticuz/chromium').catch(() => undefined);
  return packaged?.default.executablePath();
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
