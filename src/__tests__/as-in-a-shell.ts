// Commands that run inside Vitest find the environment that they have in a shell. Vitest adds words of
// its own, and Astro builds otherwise where it reads NODE_ENV=test or another BASE_URL.
for (const name of Object.keys(process.env))
  if (/^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|FORCE_(?:TTY|COLOR))$/.test(name))
    delete process.env[name];
process.env['NO_COLOR'] = '1';
