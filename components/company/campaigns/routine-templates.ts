import type { Routine } from '@/lib/domain/campaign';
import type { FieldId } from '@/lib/domain/company';
import type { RoutineInput } from '@/lib/messaging/company-protocol';

interface RoutineTemplate {
  readonly id: 'pinned' | 'bio' | 'yearly';
  readonly every: Routine['every'];
  /** None: look and judge. */
  readonly fields: readonly FieldId[];
}

/** What people look after again and again. */
export const ROUTINE_TEMPLATES: readonly RoutineTemplate[] = [
  { id: 'pinned', every: { count: 1, unit: 'month' }, fields: [] },
  { id: 'bio', every: { count: 3, unit: 'month' }, fields: ['bio', 'website'] },
  {
    id: 'yearly',
    every: { count: 1, unit: 'year' },
    fields: ['phone', 'email', 'address', 'hours', 'avatar'],
  },
];

/** A routine before anything is said of it. */
export const blankRoutine = (id: string, clientId: string, anchor: string): RoutineInput => ({
  ...{ id, clientId, title: '', note: '', accountIds: [], fields: [] },
  ...{ every: { count: 1, unit: 'month' }, anchor },
});
