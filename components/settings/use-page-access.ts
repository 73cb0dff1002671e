import { useEffect, useState } from 'react';
import { useStudioPorts } from '@/components/ports/studio-ports';

/** Whether the browser lets Tend into all of these pages, kept up to date; undefined until it has answered. */
export function usePageAccess(hosts: readonly string[]): boolean | undefined {
  const { hasHosts, watchAccess } = useStudioPorts();
  const [has, setHas] = useState<boolean>();
  const key = hosts.join(' ');
  useEffect(() => {
    let isMeant = true;
    const look = async (): Promise<void> => {
      const found = key !== '' && (await hasHosts(key.split(' ')));
      if (isMeant) setHas(found);
    };
    void look();
    const stop = watchAccess(() => void look());
    return () => {
      isMeant = false;
      stop();
    };
  }, [hasHosts, watchAccess, key]);
  return has;
}
