import type { PlatformId } from '@/lib/domain/platform';
import type { World } from '../world';

/** Whether anything was ever answered through Tend on a platform: its pages may have to show it. */
export const hasAnswers = async ({ library }: World, platform: PlatformId): Promise<boolean> =>
  (await library.answers.where('person').startsWith(`${platform}|`).first()) !== undefined;
