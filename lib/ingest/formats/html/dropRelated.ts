import { textKey } from '../../textKey';
import { RELATED_LABELS } from './furniturePhrases';
import { shortText } from './shortText';

const LABELS = RELATED_LABELS.map(textKey);
const NO_MORE_THAN_LABEL = new Set(['', ...LABELS]);
const BLOCKS = 'p, div, section, h2, h3, h4, h5, h6, strong, b, span, li, ul, ol, blockquote, a';
/** Characters of a block of links with its label, and how many blocks of links may follow one. */
const LONGEST = 1500;
const MOST_FOLLOWING = 12;
const TEXT = 3;

/** The letters of a node outside its links. */
function outsideLinks(node: Node): string {
  if (node.nodeType === TEXT) return textKey(node.nodeValue ?? '');
  if (node.nodeName.toLowerCase() === 'a') return '';
  return [...node.childNodes].map(outsideLinks).join('');
}

/** A label of links to other stories, with or without links beside it, and no other words: «بیشتر بخوانید: …». */
function isLabelled(node: Node): boolean {
  const text = shortText(node, LONGEST);
  if (text === null) return false;
  const key = textKey(text);
  return LABELS.some((label) => key.startsWith(label)) && NO_MORE_THAN_LABEL.has(outsideLinks(node));
}

const isBlank = (node: Node) => textKey(shortText(node, LONGEST) ?? 'long') === '';

const isOnlyLinks = (node: Node) => shortText(node, LONGEST) !== null && outsideLinks(node) === '';

/** The nodes after a label that are nothing but links, blanks between them included. */
function linksAfter(label: Node): readonly Node[] {
  const links: Node[] = [];
  let end = 0;
  for (
    let next = label.nextSibling;
    next && isOnlyLinks(next) && links.length < MOST_FOLLOWING;
    next = next.nextSibling
  ) {
    links.push(next);
    if (!isBlank(next)) end = links.length;
  }
  return links.slice(0, end);
}

/**
 * Takes links to other stories out of a story: a label such as «بیشتر بخوانید» with the links beside, around and below
 * it. A label without links stays, for it may belong to the text.
 */
export function dropRelated(root: Element): void {
  for (const element of root.querySelectorAll(BLOCKS)) {
    if (!root.contains(element) || !isLabelled(element)) continue;
    let block: Element = element;
    while (block.parentElement && block.parentElement !== root && isLabelled(block.parentElement)) {
      block = block.parentElement;
    }
    const links = linksAfter(block);
    if (links.length === 0 && !block.querySelector('a') && block.localName !== 'a') continue;
    for (const node of [block, ...links]) node.parentNode?.removeChild(node);
  }
}
