import { ascendingOrder } from '../columns/ascendingOrder';
import { findRange, type RowRange } from '../columns/findRange';
import { NumberColumn } from '../columns/NumberColumn';
import { TextColumn } from '../columns/TextColumn';

/** One use of a model. */
export interface StoredAiUsage {
  readonly atMs: number;
  /** The feature's name in code, snake_case, for example `summarize_call`. */
  readonly feature: string;
  readonly tokens: number;
  /** Millionths of a US dollar, whole, up to 4,294,967,295. */
  readonly costMicros: number;
  /** The phone whose call or message it was for; `null` when it was for none. */
  readonly phoneId: string | null;
}

/** An organization's use of models, by column. Rows keep the order in which they were added until `sortByTime`. */
export class AiUsageTable {
  readonly atMs = new NumberColumn((length) => new Float64Array(length));
  readonly feature = new TextColumn();
  readonly tokens = new NumberColumn((length) => new Uint32Array(length));
  readonly costMicros = new NumberColumn((length) => new Uint32Array(length));
  readonly phoneId = new TextColumn();

  /** How many uses the table holds. */
  get length(): number {
    return this.atMs.length;
  }

  /** Adds a use at the end. */
  push(usage: StoredAiUsage): void {
    this.atMs.push(usage.atMs);
    this.feature.push(usage.feature);
    this.tokens.push(usage.tokens);
    this.costMicros.push(usage.costMicros);
    this.phoneId.push(usage.phoneId);
  }

  /** The use in row `index`. @throws RangeError outside the table */
  at(index: number): StoredAiUsage {
    return {
      atMs: this.atMs.at(index),
      // A use always has one: `push` takes no other.
      feature: this.feature.at(index) as string,
      tokens: this.tokens.at(index),
      costMicros: this.costMicros.at(index),
      phoneId: this.phoneId.at(index),
    };
  }

  /** The rows in a stretch of time, the end excluded; only in a table that ascends. */
  rangeOf(stretch: { readonly startMs?: number | undefined; readonly endMs?: number | undefined }): RowRange {
    return findRange(this.atMs.view(), stretch);
  }

  /** Puts the earliest use first; uses of one moment keep their order. */
  sortByTime(): void {
    const order = ascendingOrder(this.atMs.view());
    if (order === null) return;
    for (const column of [this.atMs, this.feature, this.tokens, this.costMicros, this.phoneId]) {
      column.reorder(order);
    }
  }
}
