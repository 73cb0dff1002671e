import type { Row } from './row';

/** A brand looked after. */
export interface Client extends Row {
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`; the only saturated colour on a screen is the colour of the client whose things are shown. */
  readonly color: string;
  /** IANA zone in which this client's posts are planned by default. */
  readonly zone: string;
  readonly voice: ClientVoice;
  /** https address that replies may give; absent where none was entered. */
  readonly website?: string;
  /** While set, nothing of this client is sent (checked again at the moment of sending). Epoch ms. */
  readonly pausedAt: number | null;
  /** How late a delivery may still go out by itself, in minutes; null follows the general setting. */
  readonly graceMinutes: number | null;
}

export interface ClientVoice {
  readonly bannedWords: readonly string[];
  readonly signature: string;
}
