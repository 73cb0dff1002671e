import { ask } from '@/lib/messaging/client';
import type { CompanyProtocol } from '@/lib/messaging/company-protocol';

type AskCompany = <K extends keyof CompanyProtocol>(
  name: K,
  input: CompanyProtocol[K]['in'],
) => Promise<CompanyProtocol[K]['out']>;

/** `ask` for the requests about company records. */
export const askCompany = ask as unknown as AskCompany;
