/*
 * Size of type, colours and contrast, remembered in this browser. Runs before the page is drawn, so that nothing
 * flashes; without it, and where nothing is chosen, the page follows the system's settings.
 */
(() => {
  const root = document.documentElement;
  /** The first value of each is what the system says; it is not kept. */
  const settings = {
    type: ['normal', 'medium', 'large'],
    theme: ['auto', 'light', 'dark'],
    contrast: ['auto', 'more'],
  };
  const names = Object.keys(settings);
  const current = {};

  const remembered = (name) => {
    try {
      return localStorage.getItem(`atlas-${name}`);
    } catch {
      return null; // storage may be forbidden
    }
  };
  const remember = (name, value) => {
    try {
      if (value === settings[name][0]) localStorage.removeItem(`atlas-${name}`);
      else localStorage.setItem(`atlas-${name}`, value);
    } catch {
      // the choice then lasts as long as the page
    }
  };

  const apply = (name, value) => {
    const [system, ...choices] = settings[name];
    current[name] = choices.includes(value) ? value : system;
    if (current[name] === system) delete root.dataset[name];
    else root.dataset[name] = current[name];
  };
  /** The browser's own bars take the page's colour, whichever theme is chosen. */
  const paintBars = () => {
    const metas = [...document.querySelectorAll('meta[name="theme-color"]')];
    for (const meta of metas) meta.dataset.own ??= meta.content;
    const chosen = metas.find(({ media }) => media.includes(`: ${current.theme}`));
    for (const meta of metas) meta.content = (chosen ?? meta).dataset.own;
  };
  const show = () => {
    for (const input of document.querySelectorAll('[data-preference]')) {
      input.checked = current[input.dataset.preference] === input.value;
    }
    const large = document.querySelector('[data-large-type]');
    large?.setAttribute('aria-pressed', String(current.type === 'large'));
    paintBars();
  };
  const recall = () => {
    for (const name of names) apply(name, remembered(name));
    show();
  };
  const choose = (name, value) => {
    apply(name, value);
    remember(name, value);
    show();
  };
  recall();

  /** A menu closes when the reader turns elsewhere; Escape gives the focus back to what opened it. */
  const menusTidy = () => {
    const open = () => document.querySelectorAll('[data-menu][open]');
    for (const kind of ['click', 'focusin']) {
      document.addEventListener(kind, ({ target }) => {
        for (const menu of open()) if (!menu.contains(target)) menu.open = false;
      });
    }
    document.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      for (const menu of open()) {
        if (menu.contains(document.activeElement)) menu.querySelector('summary').focus();
        menu.open = false;
      }
    });
  };

  addEventListener('DOMContentLoaded', () => {
    for (const group of document.querySelectorAll('[data-preferences]')) group.hidden = false;
    document.querySelector('[data-large-type]')?.addEventListener('click', () => {
      choose('type', current.type === 'large' ? 'normal' : 'large');
    });
    document.addEventListener('change', ({ target }) => {
      if (target.dataset.preference) choose(target.dataset.preference, target.value);
    });
    menusTidy();
    show();
  });
  // Another tab, or this page brought back from the browser's memory, follows the latest choice.
  addEventListener('storage', recall);
  addEventListener('pageshow', ({ persisted }) => persisted && recall());
})();
