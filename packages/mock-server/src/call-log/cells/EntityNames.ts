import type { AgencyMember } from '../../world/NamedEntity';
import { uuidOf } from '../../world/uuidOf';

const uuidShape = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The campaigns or agents that a log names, each with a UUID of its own. */
export class EntityNames {
  readonly #kind: 'campaign' | 'agent';
  readonly #agencyId: string;
  readonly #members = new Map<string, AgencyMember>();

  constructor(kind: 'campaign' | 'agent', agencyId: string) {
    this.#kind = kind;
    this.#agencyId = agencyId;
  }

  /** The UUID that stands for a name: itself when it is one. `null` for an empty or absent cell. */
  idOf(name: string | null): string | null {
    if (name === null || name === '') return null;
    const known = this.#members.get(name);
    if (known !== undefined) return known.id;
    const lowerCase = name.toLowerCase();
    const id = uuidShape.test(lowerCase) ? lowerCase : uuidOf(`${this.#kind} ${name}`);
    this.#members.set(name, { id, agencyId: this.#agencyId, name });
    return id;
  }

  /** All that were named, in order of first appearance. */
  members(): readonly AgencyMember[] {
    return [...this.#members.values()];
  }
}
