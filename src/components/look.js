// How this reader has the site: large type 关怀版 and colours, kept on the device. A classic script
// that stands in the head, so that no page flashes; plain enough for kernels of 2018.
(() => {
  const root = document.documentElement;
  const colours = ['light', 'dark', 'contrast'];
  const wanted = matchMedia('(prefers-contrast: more)').matches;
  let chosen = wanted ? ['contrast'] : [];
  try {
    const kept = localStorage.getItem('look');
    if (kept !== null) chosen = kept.split(' ');
  } catch (_) {
    // A device that keeps nothing: the choice holds for this page.
  }

  const show = () => {
    for (const name of ['large', ...colours]) root.classList.toggle(name, chosen.includes(name));
    for (const button of document.querySelectorAll('[data-look]')) {
      const name = button.getAttribute('data-look');
      const on = name ? chosen.includes(name) : !chosen.some((one) => colours.includes(one));
      button.setAttribute('aria-pressed', String(on));
    }
  };

  root.classList.add('script');
  show();
  document.addEventListener('DOMContentLoaded', show);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-look]');
    if (!button) return;
    const name = button.getAttribute('data-look');
    if (name === 'large') {
      chosen = chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name];
    } else {
      chosen = [...chosen.filter((one) => one === 'large'), ...(name ? [name] : [])];
    }
    show();
    try {
      localStorage.setItem('look', chosen.join(' '));
    } catch (_) {
      // As above.
    }
  });
})();
