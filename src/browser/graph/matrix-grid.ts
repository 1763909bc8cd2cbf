/** The keyboard's way through a table of links: one stop for Tab, arrow keys from cell to cell (the ARIA grid pattern). */

type Step = readonly [rows: number, columns: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-8, 0],
  PageDown: [8, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

export class MatrixGrid {
  readonly #table: HTMLTableElement;
  #current: HTMLElement | null = null;

  constructor(table: HTMLTableElement) {
    this.#table = table;
    table.setAttribute('role', 'grid');
    for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
    this.refresh();
    table.addEventListener('keydown', (event) => this.#walk(event));
    table.addEventListener('focusin', ({ target }) => this.#stopAt(target as HTMLElement));
  }

  /** After rows or cells were hidden: the stop is a cell that shows. */
  refresh(): void {
    if (!this.#current || this.#current.closest('[hidden]')) this.#stopAt(stopIn(this.#lines()[1]?.[0]));
  }

  /** The cells that show, line by line; the names of the tasks are the first line. */
  #lines(): HTMLElement[][] {
    const head = this.#table.tHead!.rows;
    const corner = [...head[0]!.cells].slice(0, 2);
    const lines = [[...corner, ...head[1]!.cells], ...[...this.#table.tBodies[0]!.rows].map((row) => [...row.cells])];
    return lines.filter(([first]) => !first?.closest('tr')?.hidden).map((line) => line.filter((cell) => !cell.hidden));
  }

  #stopAt(target: HTMLElement | undefined): void {
    if (!target) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = target;
    target.tabIndex = 0;
  }

  #walk(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const cell = (event.target as Element).closest<HTMLElement>('td, th');
    if (!step || !cell || event.altKey || event.metaKey) return;
    const lines = this.#lines();
    const row = lines.findIndex((line) => line.includes(cell));
    if (row < 0) return;
    event.preventDefault();
    const far = event.ctrlKey && Number.isFinite(step[1]) === false;
    const line = lines[far ? (step[1] < 0 ? 0 : lines.length - 1) : clamp(row + step[0], lines.length)]!;
    const next = line[clamp(lines[row]!.indexOf(cell) + step[1], line.length)]!;
    const stop = stopIn(next)!;
    this.#stopAt(stop);
    stop.focus();
  }
}

/** The link of a cell where it shows one, else the cell. */
function stopIn(cell: HTMLElement | undefined): HTMLElement | undefined {
  return cell?.querySelector<HTMLElement>('a:not([hidden])') ?? cell;
}

function clamp(at: number, length: number): number {
  return Math.min(Math.max(at, 0), length - 1);
}
