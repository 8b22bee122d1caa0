import { NumberColumn } from '../../world/columns/NumberColumn';
import { hashText } from '../../world/hashText';
import type { Contact } from '../../world/NamedEntity';
import { uuidOfHash } from '../../world/uuidOfHash';

const firstSlots = 1024;

/**
 * The contacts that a log names. Their cells may be telephone numbers of real people and as many as its rows, so
 * only hashes are kept: 16 bytes each, found through a table of places that is never more than half full. Cells that
 * differ never share a contact as far as 128 bits can tell.
 */
export class ContactIds {
  readonly #words = new NumberColumn((length) => new Uint32Array(length));
  /** Place of a contact plus 1, at or after the slot that its hash names; 0 is free. */
  #slots = new Uint32Array(firstSlots);

  /** The place of a cell's contact among all: the same for equal cells. `null` for an empty or absent cell. */
  placeOf(cell: string | null): number | null {
    if (cell === null || cell === '') return null;
    const hash = hashText(`contact ${cell}`);
    const slot = this.#findSlot(hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    for (const word of hash) this.#words.push(word);
    this.#slots[slot] = this.#count;
    if (this.#count * 2 > this.#slots.length) this.#widen();
    return this.#count - 1;
  }

  /** All of them in order of first appearance, each with a UUID made of its hash, and nothing else about them. */
  contacts(): readonly Contact[] {
    return Array.from({ length: this.#count }, (_, place) => ({
      id: uuidOfHash(this.#hashAt(place)),
      name: null,
      phoneNumber: null,
      email: null,
    }));
  }

  get #count(): number {
    return this.#words.length / 4;
  }

  #hashAt(place: number): Uint32Array {
    return this.#words.view(place * 4, place * 4 + 4);
  }

  /** Where a hash is, or would be. */
  #findSlot(hash: ArrayLike<number>): number {
    const last = this.#slots.length - 1;
    let slot = (hash[0] ?? 0) & last;
    while (!this.#isFreeFor(hash, slot)) slot = (slot + 1) & last;
    return slot;
  }

  #isFreeFor(hash: ArrayLike<number>, slot: number): boolean {
    const known = this.#slots[slot] ?? 0;
    return known === 0 || this.#hashAt(known - 1).every((word, index) => word === hash[index]);
  }

  #widen(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#count; place += 1) {
      this.#slots[this.#findSlot(this.#hashAt(place))] = place + 1;
    }
  }
}
