/** All durations of the delivery state machine, in milliseconds. */

/** Preparation starts this long before the instant: alarms of installed extensions are 30 s apart at least (Chrome 120+). */
export const LEAD_MS = 45_000;

/** The network's clock may differ by so much from ours before we stop and ask: nobody plans more finely, and few clocks are as wrong. */
export const MAX_SKEW_MS = 5 * 60_000;

/** While the clock is wrong: how soon to ask the network for the time again. */
export const SKEW_LOOK_MS = 60_000;

/** After the instant at which the network's own scheduler publishes: how soon to look. */
export const FOLLOW_MS = 60_000;

/** A claim that has not come to an end by then is dead; preparing is reversible, so it starts again. Four images of 2 MB at 1 Mbit/s. */
export const PREPARE_MS = 120_000;

/** Our own end of the irreversible request: code, not the browser, must end it. */
export const SEND_TIMEOUT_MS = 60_000;

/** From the start of an attempt until the server has surely let go of it: our time-out and a margin for a gateway's retry. */
export const SEND_DEADLINE_MS = 90_000;

/** A look at the network that takes longer is given up and made again. */
export const VERIFY_MS = 60_000;

/** Between two looks where the first could not tell. */
export const LOOK_GAP_MS = 120_000;

/** A network that will not be looked at for longer than this leaves the question to the person; servers' own windows are five minutes. */
export const LOOK_LATEST_MS = 60 * 60_000;

/** After so many looks that could not tell, the person is asked. */
export const MAX_LOOKS = 5;

/** While the browser says that it is offline: how soon to look again. The `online` event usually comes first. */
export const OFFLINE_LOOK_MS = 15_000;

/** Servers forget uploads that no record refers to, so an older preparation is made again. Shorter than any PDS's clean-up known to us. */
export const STALE_PREPARED_MS = 30 * 60_000;

/** Later than this counts as late: such deliveries of one account are spaced. */
export const LATE_MS = 60_000;

/** Space between late deliveries of one account (promise P5). */
export const LATE_SPACING_MS = 60_000;

/** First and longest wait of the back-off for what is provably unsent. */
export const BACKOFF_BASE_MS = 5_000;
export const BACKOFF_CAP_MS = 5 * 60_000;
