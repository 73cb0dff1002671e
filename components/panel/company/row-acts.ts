import { isChangeable } from '@/components/company/change/change-row';
import { isUsable, needsWork, type PlaceRow } from './place-rows';

/**
 * What can be done with a field. `change`: by the network's API. `teach`: show where it is. `open`: go to its page. `looked`: the person has compared a
 * picture. `noted`: the person has changed it there. `take`: into the record. `write`: a shorter wording. `take-back`: it may not differ any more.
 */
export type RowAct =
  'fill' | 'change' | 'teach' | 'open' | 'looked' | 'noted' | 'take' | 'write' | 'copy' | 'take-back';

interface ActsInput {
  /** Whether Tend is connected to the account by the network's API. */
  readonly isConnected: boolean;
}

/** What a row offers, the obvious one first. */
export function rowActs(row: PlaceRow, { isConnected }: ActsInput): readonly RowAct[] {
  const { audit, standing, canFill, elsewhere, field } = row;
  const { verdict, want } = audit;
  const usable = isUsable(audit);
  const isPicture = field.control === 'picture';
  const acts: RowAct[] = [];
  const mayNeed = needsWork(audit) || (verdict.kind === 'not-seen' && usable);
  if (verdict.kind === 'accepted') return ['take-back'];
  if (verdict.kind === 'no-fact') return ['take'];
  if (verdict.kind === 'right') return standing === 'lost' ? ['teach'] : [];
  if (want?.wording === 'none-fits') acts.push('write');
  if (mayNeed && canFill) acts.push('fill');
  if (isConnected && !canFill && (isChangeable(row) || (mayNeed && usable && !field.fixed)))
    acts.push('change');
  if (standing === 'lost') acts.push('teach');
  if (elsewhere && mayNeed && !isConnected) acts.push('open');
  if (isPicture && want !== null && standing !== 'elsewhere') acts.push('looked');
  if (mayNeed && usable && !isPicture) acts.push('copy');
  if (standing === 'copy' && !isPicture && mayNeed) acts.push('noted');
  return acts;
}
