/** A cell holds so many characters; some are kept free for the mark. */
const longest = 32_767;
const pieceLength = 32_000;
const mark = '~';

/** A text in pieces that fit into cells: itself where it is short enough, else pieces with a mark before each. */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= longest && !text.startsWith(mark)) return [text];
  return Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, index) => mark + text.slice(index * pieceLength, (index + 1) * pieceLength));
}

export function isPiece(text: string): boolean {
  return text.startsWith(mark);
}

/** The text again; pieces in their order. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.filter(isPiece).map((piece) => piece.slice(mark.length)).join('');
}
