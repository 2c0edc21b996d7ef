/** A picture of a screen in one look: its file, beside the sheet, and what to call it. */
export interface Shot {
  readonly screen: string;
  readonly look: string;
  readonly file: string;
  /** The width of the window, in CSS pixels. */
  readonly width: number;
}

const STYLE = `body { margin: 1rem; font: 14px system-ui; background: #ddd; }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; position: sticky; top: 0; background: #ddd; padding: .5rem 0; }
  section { border-top: 1px solid #999; padding: .5rem 0 2rem; }
  div { display: flex; flex-wrap: wrap; gap: .75rem; align-items: flex-start; }
  figure { margin: 0; } img { display: block; width: 100%; }`;

/** Narrow pictures stand at half of their width, wide ones at three tenths, so that the four of a language fit a line. */
const shownWidth = (width: number) => Math.round(width < 500 ? width / 2 : width * 0.3);

function figure({ look, file, width }: Shot): string {
  return `<figure style="width:${shownWidth(width)}px"><a href="${file}"><img loading="lazy" src="${file}" alt="${look}"></a><figcaption>${look}</figcaption></figure>`;
}

/** One page with all pictures, a section for each screen, to look them all through; a picture opens in full. */
export function contactSheet(shots: readonly Shot[]): string {
  const screens = [...new Set(shots.map(({ screen }) => screen))];
  const section = (screen: string) => {
    const own = shots.filter((shot) => shot.screen === screen);
    return `<section id="${screen}"><h2>${screen}</h2><div>${own.map(figure).join('')}</div></section>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><style>${STYLE}</style>
<nav>${screens.map((screen) => `<a href="#${screen}">${screen}</a>`).join('')}</nav>
${screens.map(section).join('\n')}</html>
`;
}
