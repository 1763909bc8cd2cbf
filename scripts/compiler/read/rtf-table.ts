/** Rows and cells of an RTF file, which tells where the right edges of cells stand, and which cells are merged. */
import { MergedRows, type CellShape } from './merged-rows.ts';

export class RtfTable {
  /** True inside a paragraph of a table. */
  isOpen = false;
  private readonly rows = new MergedRows();
  private shapes: CellShape[] = [];
  private next: Omit<CellShape, 'right'> = { isBelow: false, isMergedLeft: false };
  private cells: string[] = [];
  private cell = '';

  /** Takes a control word of tables; false for any other. */
  take(name: string, value: number | null, line: string, clear: () => void): boolean {
    if (name === 'trowd') this.shapes = [];
    else if (name === 'clvmrg') this.next.isBelow = true;
    else if (name === 'clmrg') this.next.isMergedLeft = true;
    else if (name === 'cellx') {
      this.shapes.push({ right: value ?? 0, ...this.next });
      this.next = { isBelow: false, isMergedLeft: false };
    } else if (name === 'intbl') this.isOpen = true;
    else if (name === 'pard') this.isOpen = false;
    else if (name === 'cell') {
      this.cells.push(this.cell + line);
      this.cell = '';
      clear();
    } else if (name === 'row') this.endRow();
    else if (name === 'nestcell') {
      this.addLine(line);
      clear();
    } else return /^(?:clvmgf|clmgf|nestrow|itap)$/.test(name);
    return true;
  }

  addLine(line: string): void {
    this.cell += `${line}<br>`;
  }

  /** The table written so far, which ends before a paragraph outside it. */
  takeHtml(): string {
    return this.rows.takeHtml();
  }

  private endRow(): void {
    this.rows.add(this.shapes, this.cells);
    this.cells = [];
    this.cell = '';
  }
}
