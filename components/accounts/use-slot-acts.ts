import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { useToast } from '@/components/ui/toast-region';
import type { Slot } from '@/lib/domain/slot';
import type { SlotInput } from '@/lib/messaging/protocol';
import { clockTime } from './clock-time';
import { weekdayName } from './weekday-name';

/** Changes slots and says what was changed, with a way back. */
export function useSlotActs(): {
  readonly add: (slots: readonly SlotInput[]) => Promise<void>;
  readonly remove: (slot: Slot) => Promise<void>;
  readonly pause: (slot: Slot) => Promise<void>;
  readonly busy: boolean;
} {
  const { now } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();

  const add = async (slots: readonly SlotInput[]): Promise<void> => {
    let added = 0;
    for (const slot of slots) if ((await run('slot.save', { slot })) !== undefined) added += 1;
    const takeBack = async (): Promise<void> => {
      for (const { id } of slots) await run('slot.remove', { id });
    };
    if (added > 0) toast(i18n.t('accounts.slots.added', added), () => void takeBack());
  };

  const remove = async (slot: Slot): Promise<void> => {
    if ((await run('slot.remove', { id: slot.id })) === undefined) return;
    const words = i18n.t('accounts.slots.removed', {
      day: weekdayName(slot.weekday, 'long'),
      time: clockTime(slot.time),
    });
    toast(words, () => void run('slot.save', { slot: inputOf(slot) }));
  };

  const pause = async (slot: Slot): Promise<void> => {
    await run('slot.save', { slot: { ...inputOf(slot), pausedAt: slot.pausedAt === null ? now() : null } });
  };

  return { add, remove, pause, busy };
}

const inputOf = ({ id, accountId, weekday, time, zone, category, pausedAt }: Slot): SlotInput => ({
  id,
  accountId,
  weekday,
  time,
  zone,
  category,
  pausedAt,
});
