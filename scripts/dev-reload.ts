import type { AstroIntegration } from 'astro';

/** The server of the preview, as Astro hands it out. */
export type ViteServer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** Reads anew and reloads every page, a moment after a file below the folder was saved. */
export function reloadOnChange(
  vite: ViteServer,
  folder: string,
  readAnew: () => Promise<void>,
): void {
  let waiting: NodeJS.Timeout | undefined;
  // Vite's watcher follows files that editors replace on saving; node's own loses them.
  vite.watcher.add(folder);
  vite.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    // Editors save in several steps; a moment later all of them are over.
    waiting = setTimeout(async () => {
      await readAnew();
      for (const environment of Object.values(vite.environments)) {
        environment.moduleGraph.invalidateAll();
        environment.hot.send({ type: 'full-reload' });
      }
    }, 150);
  });
}
