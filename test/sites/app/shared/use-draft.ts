import { useState } from 'react';
import { profileWith, type Profile } from '../../server/profile.ts';
import { options } from './options.ts';
import { saveProfile, useStore } from './store.ts';

/** A form's model over an account's profile, the signed-in one's if not said otherwise: what is saved is this, whatever stands in the page. */
export interface Draft {
  readonly value: Profile;
  /** Whether the model differs from what is stored. */
  readonly dirty: boolean;
  put(change: Partial<Profile>): void;
  /** Stores the model; resolves when it is kept. */
  save(): Promise<void>;
  discard(): void;
}

export function useDraft(account: string = options.account): Draft {
  const stored = useStore().profiles[account] ?? profileWith({});
  const [change, setChange] = useState<Partial<Profile>>({});
  const value = { ...stored, ...change };
  return {
    value,
    dirty: JSON.stringify(value) !== JSON.stringify(stored),
    put: (more) => setChange((before) => ({ ...before, ...more })),
    save: async () => {
      await saveProfile(change, account);
      setChange({});
    },
    discard: () => setChange({}),
  };
}
