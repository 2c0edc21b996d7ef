import { drawingOf } from './drawing';
import { embeddedFonts } from './fonts';
import { composePicture, type Caption } from './picture';
import { pictureName } from './pictureName';
import { raster } from './raster';

/** Long enough for a browser to begin the download before its address is taken back. */
const KEPT_MS = 60_000;

/**
 * Saves what stands in `target` as a file of the reader's, with a caption. Rejects where the browser cannot draw it, and
 * where the font cannot be fetched.
 */
export async function savePicture(target: HTMLElement, caption: Caption, format: 'png' | 'svg'): Promise<void> {
  const drawing = drawingOf(target);
  const fonts = await embeddedFonts(`${caption.title} ${caption.note} ${drawing.text}`);
  const picture = composePicture(drawing, caption, fonts);
  const blob = format === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await raster(picture);
  download(blob, `${pictureName(caption.title, caption.note)}.${format}`);
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
