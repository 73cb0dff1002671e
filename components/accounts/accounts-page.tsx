import type { Route } from '@/components/studio/route';
import { ClientPage } from './client-page';
import { ClientsPage } from './clients-page';

/** The list of clients, or one of them with its accounts and slots. */
export const AccountsPage = ({ route }: { readonly route: Route }) =>
  route.id === null ? <ClientsPage /> : <ClientPage key={route.id} id={route.id} />;
