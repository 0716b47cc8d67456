// The search of the offline copy: pages that lie in `window.sunboardPages` (pages.js), read letter by
// letter. A classic script, since a browser runs no module from a disk; plain enough for Chrome 49.
(() => {
  const most = 50;
  const around = 64;

  const plain = (text) => text.normalize('NFKC').toLowerCase();
  const termsOf = (query) =>
    plain(query)
      .split(/[\s,，、。；;]+/)
      .filter((term) => term !== '');
  /** 石桥饮水: nobody writes it so, but 石桥, 桥饮 and 饮水 may all be there. */
  const pairsOf = (term) => {
    const pairs = [];
    for (let at = 0; at + 2 <= term.length; at += 1) pairs.push(term.slice(at, at + 2));
    return pairs;
  };

  /** How much a term says of a page: most in its title. 0 where it isn't there. */
  const weigh = (page, term) =>
    (page.plain.title.includes(term) ? 16 : 0) +
    (page.plain.about.includes(term) ? 4 : 0) +
    Math.min(3, page.plain.text.split(term).length - 1);
  const sum = (page, terms) => {
    let total = 0;
    for (const term of terms) {
      const weight = weigh(page, term);
      if (weight === 0) return 0;
      total += weight;
    }
    return total;
  };
  const best = (pages, score) =>
    pages
      .map((page, at) => ({ page, at, score: score(page) }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .map((hit) => hit.page);

  const prepare = (page) =>
    Object.assign({}, page, {
      plain: {
        title: plain(page.title),
        about: plain([page.kind, page.state, page.source, page.keywords].join(' ')),
        text: plain(page.text),
      },
    });

  /** Pages that hold every term; else those that hold more than half of their pairs of characters. */
  const find = (pages, query) => {
    const terms = termsOf(query);
    if (terms.length === 0) return { terms, hits: [], partly: false };
    const whole = best(pages, (page) => sum(page, terms));
    if (whole.length > 0) return { terms, hits: whole, partly: false };
    const pairs = [].concat(...terms.map(pairsOf));
    const hits = best(pages, (page) => {
      const held = pairs.filter((pair) => weigh(page, pair) > 0);
      return held.length * 2 > pairs.length ? held.length * 100 + sum(page, held) : 0;
    });
    return { terms: pairs, hits, partly: hits.length > 0 };
  };

  const pages = (window.sunboardPages || []).map(prepare);
  window.sunboardFind = (query) => find(pages, query);
  if (typeof document === 'undefined') return;

  const form = document.querySelector('#search');
  const field = document.querySelector('#q');
  const office = document.querySelector('#office');
  const into = document.querySelector('#results');
  const live = document.querySelector('#found');
  const how = document.querySelector('#how');
  if (how) how.textContent = '离线版照字面查找，两个字就能查；几个词用空格隔开。';

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  /** A text with its terms marked. */
  const marked = (made, text, terms) => {
    let rest = text;
    while (rest !== '') {
      const low = rest.toLowerCase();
      let [start, length] = [-1, 0];
      for (const term of terms) {
        const at = low.indexOf(term);
        if (at >= 0 && (start < 0 || at < start || (at === start && term.length > length)))
          [start, length] = [at, term.length];
      }
      if (start < 0) break;
      made.appendChild(document.createTextNode(rest.slice(0, start)));
      made.appendChild(element('mark', '', rest.slice(start, start + length)));
      rest = rest.slice(start + length);
    }
    made.appendChild(document.createTextNode(rest));
    return made;
  };

  const excerpt = (text, terms) => {
    const low = text.toLowerCase();
    const places = terms.map((term) => low.indexOf(term)).filter((at) => at >= 0);
    const start = Math.max(0, Math.min.apply(null, places.concat(text.length)) - 14);
    const from = start >= text.length - 14 && places.length === 0 ? 0 : start;
    const stretch = text.slice(from, from + around);
    return (from > 0 ? '…' : '') + stretch + (from + around < text.length ? '…' : '');
  };

  const result = (page, terms) => {
    const item = element('li');
    const link = marked(element('a'), page.title, terms);
    link.setAttribute('href', page.url);
    const about = element('p', 'muted');
    if (page.state) {
      about.appendChild(element('b', '', page.state));
      about.appendChild(document.createTextNode(' '));
    }
    about.appendChild(
      document.createTextNode([page.kind, page.source].filter(Boolean).join(' · ')),
    );
    item.appendChild(link);
    item.appendChild(about);
    item.appendChild(marked(element('p'), excerpt(page.text, terms), terms));
    return item;
  };

  const show = () => {
    const text = field.value.trim();
    const chosen = office ? office.value : '';
    const within = chosen ? `../${chosen}/` : '';
    into.textContent = '';
    live.textContent = '';
    if (!text) return;
    const { terms, hits, partly } = find(
      pages.filter((page) => page.url.indexOf(within) === 0),
      text,
    );
    live.textContent =
      hits.length === 0
        ? `没有找到“${text}”。换个说法再试，或打下面的电话问。`
        : `找到 ${hits.length} 条${partly ? '，没有一条全部符合' : ''}${hits.length > most ? `，只列前 ${most} 条，请再写一个词` : ''}`;
    const list = element('ol', 'results');
    for (const page of hits.slice(0, most)) list.appendChild(result(page, terms));
    into.appendChild(list);
  };

  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') || '';
  if (office && asked.get('office')) office.value = asked.get('office');
  field.addEventListener('input', show);
  if (office) office.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  show();
})();
