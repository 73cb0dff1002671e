import type { Client } from '@/lib/domain/client';
import type { ProfileData } from '@/lib/domain/profile-data';
import type { PlaceRow } from './place-rows';
import type { RowAct } from './row-acts';
import type { Fill } from './use-fill';
import type { PlaceActs } from './use-place-acts';

/** What every line of a place needs to be drawn and to act. */
export interface PlaceScene {
  readonly client: Client;
  readonly profile: ProfileData;
  /** The network's own name. */
  readonly network: string;
  /** Epoch ms. */
  readonly now: number;
  readonly fill: Fill;
  readonly acts: PlaceActs;
  readonly actsOf: (row: PlaceRow) => readonly RowAct[];
  /** Whether what stands there can become a fact of the record as it is. */
  readonly canTake: (row: PlaceRow) => boolean;
  readonly run: (act: RowAct, row: PlaceRow, inTab?: boolean) => void;
}
