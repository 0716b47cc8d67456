import { portalBundle } from '#exports/portal/portal-bundle.ts';
import { type Shell, exitCodes } from '../../shell.ts';
import { readContent, stoppedByErrors } from '../boards/read-content.ts';
import { finishedSite } from './finished-site.ts';
import { writeBundle } from './write-report.ts';

/** `npm run report -- portal`: what is uploaded to the county's portal. */
export async function reportPortal(office: string | undefined, shell: Shell): Promise<number> {
  const library = await readContent(shell, office);
  if (stoppedByErrors(library, shell)) return exitCodes.findings;
  const read = await finishedSite(library, shell);
  for (const one of library.offices) {
    const files = await portalBundle(one, library.portal, read);
    await writeBundle(`${one.id}-portal`, files, one.today, shell);
    const articles = files.filter(({ path }) => path.endsWith('.html')).length;
    shell.say(
      `${one.settings.shortName}：${articles} 篇，连同图片、附件和目录 index.xlsx 共 ${files.length} 个文件`,
    );
  }
  return exitCodes.ok;
}
