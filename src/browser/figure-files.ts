/** The picture of a figure as PNG, drawn from its SVG file at twice its size; without a script the SVG file alone is offered. */
import { figures } from '../i18n/zh-CN/figures.ts';

const SCALE = 2;

class FigureFiles extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const link = this.querySelector<HTMLAnchorElement>('a[download]');
    if (!button || !link) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Comes with the first click: its live regions then stand in the page before there is anything to say.
      const saying = import('./announce.ts');
      savePng(link.href, `${button.dataset['title']}.png`).catch(async () =>
        (await saying).announce(figures.pngFailed),
      );
    });
  }
}

/** @throws Error when the file can't be read or drawn */
async function savePng(address: string, name: string): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser gave no picture.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define('figure-files', FigureFiles);
