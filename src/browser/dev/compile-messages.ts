/** Shows over the page what the compiler had to say of the last change. Part of a site only while it is worked on. */
import { SAID, type Said } from './said.ts';

const STYLES = `
  :host { position: fixed; inset: auto 1rem 1rem auto; z-index: 9999; max-width: min(46rem, calc(100vw - 2rem)); }
  details { border: 1px solid #8a6d1a; border-radius: 6px; background: #fffbe8; color: #2b2410; box-shadow: 0 2px 12px #0003; }
  details.error { border-color: #a3261d; background: #fff1ef; color: #43100c; }
  summary { padding: .4rem .8rem; cursor: pointer; font: 600 14px/1.6 system-ui, sans-serif; }
  pre { margin: 0; padding: .2rem .8rem .8rem; max-height: 40vh; overflow: auto; font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; }
`;

const host = document.createElement('atlas-compile-messages');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);
root.adoptedStyleSheets = [sheet];

function show({ error, messages }: Said): void {
  if (error === null && messages === '') return host.remove();
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const text = document.createElement('pre');
  details.className = error === null ? 'warning' : 'error';
  details.open = error !== null;
  summary.textContent = error === null ? '编译提醒' : '未能编译，页面仍是上一次的内容';
  text.textContent = error ?? messages;
  details.append(summary, text);
  root.replaceChildren(details);
  if (!host.isConnected) document.body.append(host);
}

import.meta.hot?.on(SAID, show);
import.meta.hot?.send(SAID);
