import { wantedAt } from '@/lib/company/wanted-at';
import type { Account } from '@/lib/domain/account';
import type { Bio } from '@/lib/domain/company';
import type { PlatformId } from '@/lib/domain/platform';
import type { ProfileData } from '@/lib/domain/profile-data';

/** On which platforms each wording, by its id, is the one that is used. */
export function bioUsers(
  bios: readonly Bio[],
  accounts: readonly Account[],
  profiles: readonly ProfileData[],
): ReadonlyMap<string, ReadonlySet<PlatformId>> {
  const users = new Map<string, Set<PlatformId>>();
  const tidy = bios.map((bio) => ({ ...bio, text: bio.text.trim(), lang: bio.lang.trim() }));
  for (const { platform, fields } of profiles) {
    const field = fields.find((own) => own.field === 'bio');
    const account = accounts.find((own) => own.platform === platform);
    const want = field && account && wantedAt(field, { bios: tidy }, { platform, account, lang: '' });
    const used =
      want?.wording === 'none-fits' ? undefined : tidy.find(({ text }) => text === want?.lines.join('\n'));
    if (used) users.set(used.id, (users.get(used.id) ?? new Set()).add(platform));
  }
  return users;
}
