const BLOCKS = new Set(
  (
    'address article aside blockquote body dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ' +
    'ol p pre section table tbody thead tr ul'
  ).split(' '),
);
const SKIPPED = new Set('script style noscript template figcaption'.split(' '));
const ELEMENT = 1;
const TEXT = 3;

function* pieces(node: Node): Generator<string> {
  if (node.nodeType === TEXT) {
    yield (node.textContent ?? '').replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== ELEMENT || SKIPPED.has(name)) return;
  const edge = BLOCKS.has(name) || name === 'br' ? '\n' : name === 'td' || name === 'th' ? ' ' : '';
  yield edge;
  for (const child of node.childNodes) yield* pieces(child);
  yield edge;
}

/** The text below a node as readers see it: one line a paragraph, no markup, no blank lines. */
export function paragraphs(node: Node): string {
  const lines = [...pieces(node)].join('').split('\n');
  return lines
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
