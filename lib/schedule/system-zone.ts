/**
 * The IANA zone that the person's computer is set to. The only place that asks: everything else takes a zone as a parameter, so that
 * no time depends on the machine by accident. For the second clock of surfaces and as the default of a first client.
 */
export const systemZone = (): string => Temporal.Now.timeZoneId();
