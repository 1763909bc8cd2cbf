/*
 * Large type and dark colours, remembered in this browser. Runs before the page is drawn, so that nothing flashes;
 * without it the page follows the system's settings.
 */
(() => {
  const root = document.documentElement;
  const settings = { type: ['normal', 'large'], theme: ['light', 'dark'] };

  const remembered = (name) => {
    try {
      return localStorage.getItem(`atlas-${name}`);
    } catch {
      return null; // storage may be forbidden
    }
  };
  const remember = (name, value) => {
    try {
      localStorage.setItem(`atlas-${name}`, value);
    } catch {
      // the choice then lasts as long as the page
    }
  };
  const current = (name) => {
    if (root.dataset[name]) return root.dataset[name];
    return name === 'theme' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : settings[name][0];
  };

  for (const name of Object.keys(settings)) {
    const value = remembered(name);
    if (settings[name].includes(value)) root.dataset[name] = value;
  }

  addEventListener('DOMContentLoaded', () => {
    for (const group of document.querySelectorAll('[data-preferences]')) group.hidden = false;
    for (const button of document.querySelectorAll('[data-preference]')) {
      const name = button.dataset.preference;
      const [off, on] = settings[name];
      const show = () => button.setAttribute('aria-pressed', String(current(name) === on));
      button.addEventListener('click', () => {
        root.dataset[name] = current(name) === on ? off : on;
        remember(name, root.dataset[name]);
        show();
      });
      show();
    }
  });
})();
