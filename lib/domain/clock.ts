/** The only source of "now" for domain, schedule and delivery. `now()` is epoch milliseconds, UTC. */
export interface Clock {
  now(): number;
}
