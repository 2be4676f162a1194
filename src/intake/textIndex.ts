const prime = 0x01000193;

/**
 * Numbers texts in the order in which they first come. Where nearly every text is another one, as codes of items are, that is several times faster than a map
 * from texts to numbers: places and hashes stand in two arrays of numbers.
 */
export class TextIndex {
  /** As in ExactSum. */
  static readonly kept = new TextIndex();
  /** By their numbers. */
  readonly texts: string[] = [];
  private hashes: Int32Array;
  /** Number of a text + 1, at the place that its hash gives or the next free one; 0: free. */
  private places: Int32Array;

  constructor(expected = 0) {
    let room = 16;
    while (room < 2 * expected) room *= 2;
    this.places = new Int32Array(room);
    this.hashes = new Int32Array(room / 2);
  }

  /** The number of the text; a text that was not there gets the next one. */
  numberOf(text: string): number {
    const { texts, hashes, places } = this;
    const last = places.length - 1;
    const hash = hashOf(text);
    let place = hash & last;
    for (let known = places[place]!; known > 0; known = places[place]!) {
      if (hashes[known - 1] === hash && texts[known - 1] === text) return known - 1;
      place = (place + 1) & last;
    }
    const number = texts.push(text) - 1;
    hashes[number] = hash;
    places[place] = number + 1;
    // Half of the places stay free, so that few texts stand away from their own.
    if (texts.length === hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const { hashes } = this;
    const last = 2 * this.places.length - 1;
    this.places = new Int32Array(last + 1);
    this.hashes = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    for (let number = 0; number < hashes.length; number += 1) {
      let place = hashes[number]! & last;
      while (this.places[place] !== 0) place = (place + 1) & last;
      this.places[place] = number + 1;
    }
  }
}

function hashOf(text: string): number {
  let hash = text.length;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash ^ (hash >>> 15);
}
