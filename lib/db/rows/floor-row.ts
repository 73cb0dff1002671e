import * as v from 'valibot';
import { id, instant } from './row-columns';

export const floorRow = v.looseObject({ id, accountId: id, endpoint: v.string(), until: instant });
