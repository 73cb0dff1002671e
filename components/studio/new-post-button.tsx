import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { hrefOf } from './route';

/** Opens the editor with an empty post, for the client that is shown if there is one. */
export const NewPostButton = ({ clientId }: { readonly clientId: string | null }) => (
  <Button
    variant="primary"
    icon={<Plus aria-hidden="true" />}
    onClick={() => {
      location.hash = hrefOf({ place: 'library', id: 'new', clientId });
    }}
  >
    {i18n.t('studio.newPost')} <Kbd>N</Kbd>
  </Button>
);
