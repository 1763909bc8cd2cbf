/**
 * `<duty-matrix>`: sorts and filters a matrix of bodies and tasks, lights up the row and the column that are looked at,
 * and makes one stop of it for the Tab key, inside which arrow keys walk from cell to cell. What is asked stands in the
 * address: `?sort=lead&role=support&policy=…`.
 */
import { keepInAddress } from '../address-query.ts';
import { whisper } from '../announce.ts';
import { MatrixGrid } from './matrix-grid.ts';

type Control = 'sort' | 'role' | 'policy';

/** Rows that are put in their place in one frame: laying out all of them at once would hold a slow machine. */
const ROWS_A_FRAME = 6;

class DutyMatrix extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];
  #columns: HTMLTableColElement[] = [];
  #heads: HTMLTableCellElement[] = [];
  #grid!: MatrixGrid;
  /** Counts the orders asked for, so that an older one gives way. */
  #orders = 0;
  #lit: Element[] = [];

  connectedCallback(): void {
    const table = this.querySelector<HTMLTableElement>('.bonds')!;
    this.#rows = [...table.tBodies[0]!.rows];
    this.#columns = [...table.querySelectorAll('col')].slice(2);
    this.#heads = [...table.tHead!.rows[1]!.cells];
    this.#grid = new MatrixGrid(table);
    table.addEventListener('pointerover', ({ target }) => this.#look(target as Element));
    table.addEventListener('pointerleave', () => this.#look(null));
    table.addEventListener('focusin', ({ target }) => this.#look(target as Element));
    table.addEventListener('focusout', () => this.#look(null));
    for (const hidden of this.querySelectorAll<HTMLElement>('.matrix-controls, .readout')) hidden.hidden = false;
    for (const select of this.#controls) select.addEventListener('change', () => this.#answer(select));
    this.#answerAddress();
  }

  get #controls(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('[data-control]')];
  }

  #chosen(control: Control): string {
    return this.querySelector<HTMLSelectElement>(`[data-control=${control}]`)?.value ?? '';
  }

  #answerAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of this.#controls) {
      const value = asked.get(select.dataset['control']!);
      if (value && [...select.options].some((option) => option.value === value)) select.value = value;
    }
    if (this.#chosen('sort') !== 'cluster') void this.#sort();
    if (this.#chosen('role') || this.#chosen('policy')) this.#filter();
  }

  #answer(select: HTMLSelectElement): void {
    const control = select.dataset['control'] as Control;
    keepInAddress([[control, select.selectedIndex === 0 ? '' : select.value]]);
    if (control === 'sort') {
      void this.#sort();
      whisper(this.dataset['sorted']!.replace('{order}', select.selectedOptions[0]!.text));
    } else {
      whisper(this.dataset['shown']!.replace('{n}', String(this.#filter())));
    }
  }

  /** Puts the rows in the order chosen, from the top down, a few in each frame. */
  async #sort(): Promise<void> {
    const order = ++this.#orders;
    const rows = this.#sorted(this.#chosen('sort'));
    const body = this.querySelector<HTMLTableSectionElement>('.bonds tbody')!;
    let moved = 0;
    for (const [at, row] of rows.entries()) {
      const place = body.rows[at];
      if (place === row) continue;
      body.insertBefore(row, place ?? null);
      moved += 1;
      if (moved % ROWS_A_FRAME === 0) await new Promise(requestAnimationFrame);
      if (order !== this.#orders) return;
    }
  }

  #sorted(key: string): HTMLTableRowElement[] {
    const number = (row: HTMLElement, name: string) => Number(row.dataset[name]);
    if (key === 'cluster') return this.#rows;
    if (key === 'name') return this.#rows.toSorted((a, b) => number(a, 'name') - number(b, 'name'));
    return this.#rows.toSorted((a, b) => number(b, key) - number(a, key) || number(b, 'all') - number(a, 'all'));
  }

  /** @returns How many bodies are left. */
  #filter(): number {
    const [role, policy] = [this.#chosen('role'), this.#chosen('policy')];
    const isShown = this.#heads.map(({ dataset }) => !policy || dataset['policy'] === policy);
    for (const [at, column] of this.#columns.entries()) column.hidden = !isShown[at];
    for (const cell of this.querySelectorAll<HTMLElement>('.bonds [data-policy]'))
      cell.hidden = Boolean(policy) && cell.dataset['policy'] !== policy;
    const left = this.#rows.filter((row) => this.#filterRow(row, role, isShown));
    this.#grid.refresh();
    return left.length;
  }

  #filterRow(row: HTMLTableRowElement, role: string, isShown: readonly boolean[]): boolean {
    let any = false;
    for (const [at, shown] of isShown.entries()) {
      const cell = row.cells[at + 2]!;
      if (cell.hidden === shown) cell.hidden = !shown;
      const link = cell.firstElementChild as HTMLElement | null;
      if (!link) continue;
      link.hidden = Boolean(role) && !link.dataset['roles']!.split(' ').includes(role);
      any ||= shown && !link.hidden;
    }
    row.hidden = !any;
    return any;
  }

  /** Lights the row and the column of a cell and says in words what it means. */
  #look(target: Element | null): void {
    for (const lit of this.#lit) lit.classList.remove('lit');
    const cell = target?.closest<HTMLTableCellElement>('td, th');
    const row = cell?.parentElement as HTMLTableRowElement | undefined;
    const readout = this.querySelector('.readout')!;
    this.#lit = [];
    if (!cell || !row) {
      readout.textContent = '';
      return;
    }
    const inBody = this.#rows.includes(row);
    const at = inBody ? cell.cellIndex - 2 : this.#heads.indexOf(cell);
    const head = this.#heads[at];
    this.#lit = [...(inBody ? [row] : []), ...(head ? [this.#columns[at]!, head] : [])];
    for (const each of this.#lit) each.classList.add('lit');
    const words = [inBody && row.cells[0]!.textContent, at >= 0 && inBody && cell.textContent, head && wordsOf(head)];
    readout.textContent = words.map((each) => each && each.trim()).filter(Boolean).join(' · '); // prettier-ignore
  }
}

function wordsOf(head: HTMLElement): string {
  return [...head.querySelectorAll('b, span')].map(({ textContent }) => textContent!.trim()).join(' ');
}

customElements.define('duty-matrix', DutyMatrix);
