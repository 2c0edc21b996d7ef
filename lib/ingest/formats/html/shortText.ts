const TEXT = 3;

/** The text of a node with its elements set apart; null if longer than `room` characters, found without reading all of it. */
export function shortText(node: Node, room: number): string | null {
  if (node.nodeType === TEXT) return (node.nodeValue ?? '').length <= room ? (node.nodeValue ?? '') : null;
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const more = shortText(child, room - text.length);
    if (more === null) return null;
    text += child.nodeType === TEXT ? more : ` ${more} `;
  }
  return text;
}
