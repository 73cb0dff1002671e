import {
  AlarmClockOff,
  Ban,
  Check,
  CircleHelp,
  CircleX,
  Clock,
  CloudCheck,
  Eraser,
  Hand,
  KeyRound,
  PackageCheck,
  Pause,
  RotateCw,
  Search,
  Send,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { StateBadge } from '@/components/ui/state-badge';
import type { DeliveryState as State } from '@/lib/domain/delivery';
import { shownState, stateWord, type Stated } from './state-word';

type Look = readonly [icon: LucideIcon, tone: 'neutral' | 'ok' | 'warn' | 'bad'];

/** Each state has a shape of its own; the tone only supports it. */
const LOOKS: Readonly<Record<State, Look>> = {
  scheduled: [Clock, 'neutral'],
  held: [Pause, 'warn'],
  claimed: [PackageCheck, 'neutral'],
  prepared: [PackageCheck, 'neutral'],
  sending: [Send, 'neutral'],
  unknown: [CircleHelp, 'warn'],
  verifying: [Search, 'warn'],
  'retry-at': [RotateCw, 'warn'],
  'handed-over': [CloudCheck, 'neutral'],
  missed: [AlarmClockOff, 'warn'],
  rejected: [CircleX, 'bad'],
  'needs-login': [KeyRound, 'warn'],
  'needs-person': [Hand, 'warn'],
  published: [Check, 'ok'],
  cancelled: [Ban, 'neutral'],
  dropped: [Trash2, 'neutral'],
  'done-by-hand': [Hand, 'ok'],
};

/** The state of a delivery as icon and words. */
export function DeliveryState({ delivery }: { readonly delivery: Stated }) {
  const isRemoved = delivery.remote?.removedAt != null;
  const [Icon, tone] = isRemoved ? ([Eraser, 'neutral'] as const) : LOOKS[shownState(delivery)];
  return (
    <StateBadge icon={<Icon />} tone={tone}>
      {stateWord(delivery)}
    </StateBadge>
  );
}
