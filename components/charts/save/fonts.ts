import { rangeHolds } from './unicodeRange';

/** The font of the whole site, as its stylesheet names it. */
export const FONT_FAMILY = 'Vazirmatn Variable';

/** The faces of the font that the page's own stylesheets have and `text` needs. */
function facesFor(text: string): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSFontFaceRule =>
        rule instanceof CSSFontFaceRule &&
        rule.style.getPropertyValue('font-family').includes(FONT_FAMILY) &&
        rangeHolds(rule.style.getPropertyValue('unicode-range'), text),
    ),
  );
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const [, address = ''] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
  const answer = await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href));
  if (!answer.ok) throw new Error(`The font ${address} answered ${answer.status}.`);
  const range = rule.style.getPropertyValue('unicode-range');
  return [
    `@font-face{font-family:'${FONT_FAMILY}';font-weight:100 900;`,
    `src:url(${await dataAddress(await answer.blob())}) format('woff2');`,
    `${range ? `unicode-range:${range}` : ''}}`,
  ].join('');
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read.'));
    reader.readAsDataURL(blob);
  });
}

/** The font as CSS with its files inside, as far as `text` needs it: pictures leave the site and take it along. */
export async function embeddedFonts(text: string): Promise<string> {
  return (await Promise.all(facesFor(text).map(embedded))).join('');
}
