import type { Picture } from './picture';

/** A PNG has this many pixels for each CSS pixel, so that it stays sharp in a document. */
const SCALE = 2;
/** A browser begins with a picture's fonts when it first draws it and has them a frame later; this many are waited for. */
const MOST_FRAMES = 120;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** After the caption is there, words in other weights and scripts come within so many frames. */
const LATER_FRAMES = 8;

/** Whether anything but one colour stands in some rows of a canvas. */
function hasInk(context: CanvasRenderingContext2D, width: number, from: number, to: number): boolean {
  const { data } = context.getImageData(0, Math.round(from), width, Math.max(1, Math.round(to - from)));
  for (let at = 4; at < data.length; at += 4) {
    if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) return true;
  }
  return false;
}

/** A picture as PNG at twice its size. Rejects where the browser cannot draw it. */
export async function raster({ svg, width, height, captionLines }: Picture): Promise<Blob> {
  const image = new Image();
  // A data address, since the content security policy allows no other images than the site's own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.round(width * SCALE), Math.round(height * SCALE)];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  const draw = () => context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const inked = (end: number, line: number) =>
    hasInk(context, canvas.width, (captionLines[line - 1] ?? 0) * SCALE, end * SCALE);
  draw();
  // Each line may be in another script, and the face of each comes by itself.
  for (let frame = 0; !captionLines.every(inked); frame++) {
    if (frame === MOST_FRAMES) throw new Error('The fonts of the picture did not come.');
    await nextFrame();
    draw();
  }
  for (let frame = 0; frame < LATER_FRAMES; frame++) await nextFrame();
  draw();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
  });
}
