/** Id of this instance of the background: new at every start of the worker, so that work of a dead one is recognised (rule R2). */
export const INSTANCE_ID: string = crypto.randomUUID();
