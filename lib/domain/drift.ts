import type { FieldId, Observation } from './company';
import type { TextUnit } from './text-unit';

/** What a place should show of one field: the record's own words, in the wording that fits. */
export interface Wanted {
  /** As `Observation.lines`. */
  readonly lines: readonly string[];
  /** Its length and the limit, in the place's own unit; null where it has none. */
  readonly length: number | null;
  readonly max: number | null;
  readonly unit: TextUnit | null;
  /** `whole`: the record's first wording. `shorter`: another one, because the first doesn't fit here. `none-fits`: the person must write one. */
  readonly wording: 'whole' | 'shorter' | 'none-fits';
}

/**
 * How one field of one place stands. `right` with `how: 'cut'`: the place cut the true text at its limit. `no-fact`: the record has nothing,
 * the place shows something. `accepted`: differs, and the person said that it may. `by-eye`: seen, but only a person can compare it (a picture).
 */
export type DriftVerdict =
  | { readonly kind: 'right'; readonly how: 'same' | 'cut' }
  | { readonly kind: 'differs'; readonly parts: DiffParts }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'no-fact' }
  | { readonly kind: 'accepted'; readonly reason: string }
  | { readonly kind: 'by-eye' }
  | { readonly kind: 'not-seen' };

/** What stands at the place and what the record says, cut where they part; joined they give the whole texts. */
export interface DiffParts {
  readonly here: readonly DiffPart[];
  readonly record: readonly DiffPart[];
}

export interface DiffPart {
  readonly text: string;
  readonly same: boolean;
}

export interface FieldAudit {
  readonly field: FieldId;
  readonly verdict: DriftVerdict;
  /** Null where the record has no such fact. */
  readonly want: Wanted | null;
  readonly seen: Observation | null;
  /** Whether the last look is older than `STALE_DAYS`. */
  readonly stale: boolean;
}

/** Of what the record has a fact for, and the place a field. `accepted` counts as right. */
export interface Score {
  readonly right: number;
  readonly of: number;
}
