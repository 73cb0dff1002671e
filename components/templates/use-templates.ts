import { useRead } from '@/components/ports/use-read';
import { templateBin } from '@/lib/db/reads/template-bin';
import { templates } from '@/lib/db/reads/templates';
import type { Template } from '@/lib/domain/template';

/** Every template, or every one in the bin; undefined until they have been read. A few thousand small rows: read whole. */
export const useTemplates = (bin: boolean): readonly Template[] | undefined =>
  useRead((db) => (bin ? templateBin(db) : templates(db)), [bin]);
