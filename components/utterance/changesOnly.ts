import type { Piece } from '@/lib/domain/utterance';

/** Words of unchanged text that stay beside a change. */
const CONTEXT = 4;
const ELLIPSIS = '…';

function shortened(text: string, { before, after }: { readonly before: boolean; readonly after: boolean }): string {
  const words = text.trim().split(/\s+/u);
  const [head, tail] = [before ? CONTEXT : 0, after ? CONTEXT : 0];
  if (words.length <= head + tail + 1) return text;
  const kept = [words.slice(0, head).join(' '), ELLIPSIS, tail > 0 ? words.slice(-tail).join(' ') : ''];
  return kept.filter(Boolean).join(' ');
}

/** The changes of a version with a few words around each; what lies between them becomes an ellipsis. */
export function changesOnly(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) =>
    piece.kind === 'same'
      ? { ...piece, text: shortened(piece.text, { before: i > 0, after: i < pieces.length - 1 }) }
      : piece,
  );
}

/** How many words of each kind of change a version has. */
export function changedWords(pieces: readonly Piece[]): { readonly cut: number; readonly added: number } {
  const count = (kind: Piece['kind']) =>
    pieces.reduce((sum, piece) => sum + (piece.kind === kind ? piece.words : 0), 0);
  return { cut: count('cut'), added: count('added') };
}
