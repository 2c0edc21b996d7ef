const HEIGHT = 18;
/** What a letter takes in the mean, at the size of the labels. */
const LETTER_WIDTH = 6.4;

/** The room that a person's name takes below its disc, in the units of the drawing. */
export function labelSize(label: string): { readonly width: number; readonly height: number } {
  return { width: label.length * LETTER_WIDTH, height: HEIGHT };
}
