import { loadLibrary } from '#library/load.ts';
import { hasErrors } from '#model/basics/finding.ts';
import type { Library } from '#model/library.ts';
import { formatFindings } from '../../print-findings.ts';
import { type Shell, UserError } from '../../shell.ts';
import { workplace } from '../../workplace.ts';

/** Reads `content/` for a command about boards; an office that is asked for has to be there. */
export async function readContent(shell: Shell, office: string | undefined): Promise<Library> {
  const { content, cache, dist } = workplace(shell.cwd);
  const library = await loadLibrary(content, {
    today: shell.today,
    cacheDir: cache,
    siteDir: dist,
    ...(office !== undefined && { office }),
  });
  const unknown = library.findings.find(({ code }) => code === 'office-unknown');
  if (unknown) throw new UserError(`${unknown.message}。${unknown.hint}`);
  return library;
}

/** Says which errors keep boards from being made; true where there are any. */
export function stoppedByErrors({ findings }: Library, shell: Shell): boolean {
  if (!hasErrors(findings)) return false;
  shell.say(formatFindings(findings.filter(({ severity }) => severity === 'error')));
  shell.say('内容里有错误，先改好再做公示牌');
  return true;
}
