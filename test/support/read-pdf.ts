/** A PDF as its reader sees it: the words of each sheet, and where on it there is ink. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Sheet {
  readonly text: string;
  /** What the sheet shows when it is drawn, at 72 dots an inch: one byte a dot, 255 is white. */
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The reader's own canvases: what a canvas is in a browser's types, Node's do not know. */
interface Canvases {
  create(width: number, height: number): { readonly canvas: never; readonly context: never };
}

interface Drawn {
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

export async function readPdf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const pdf = await task.promise;
  const sheets: Sheet[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    const viewport = page.getViewport({ scale: 1 });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = (pdf.canvasFactory as Canvases).create(width, height);
    await page.render({ canvas, canvasContext: context, viewport }).promise;
    const { data } = (context as unknown as Drawn).getImageData(0, 0, width, height);
    const grey = Uint8Array.from({ length: width * height }, (_, i) =>
      Math.min(data[i * 4] ?? 255, data[i * 4 + 1] ?? 255),
    );
    sheets.push({ text, width, height, grey });
  }
  await task.destroy();
  return sheets;
}

/** The box, in points, outside which nothing is printed. */
export function inked({ width, height, grey }: Sheet): { left: number; top: number; right: number; bottom: number } {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((grey[y * width + x] ?? 255) < 160) {
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
  return box;
}
