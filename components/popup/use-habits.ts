import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';
import { usePopupPorts, type Habits } from './popup-ports';

/** The voice and the languages of the client that is shown; null until they have been read. */
export function useHabits(clientId: string | null): Habits | null {
  const { library } = usePopupPorts();
  const [habits, setHabits] = useState<Habits | null>(null);
  useEffect(() => {
    if (clientId === null) return;
    let stale = false;
    void afterPaint()
      .then(library)
      .then(({ habitsOf }) => habitsOf(clientId))
      .then((read) => {
        if (!stale) setHabits(read);
      });
    return () => {
      stale = true;
    };
  }, [clientId, library]);
  return habits?.clientId === clientId ? habits : null;
}
