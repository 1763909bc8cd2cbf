/** pdf.js, as unpdf brings it for programs without a screen. */
export { OPS, getDocument, VerbosityLevel } from 'unpdf/pdfjs';
export type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
