import { useEffect, useState } from 'react';
import { Portal } from './Portal';
import { openSession } from './session';

type Visit = Awaited<ReturnType<typeof openSession>>;

/** Opens the session, then the page; says plainly when the servers are not there. */
export function App() {
  const [visit, setVisit] = useState<Visit | null>(null);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    openSession().then(
      (opened) => isCurrent && setVisit(opened),
      () => isCurrent && setHasFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, []);

  if (hasFailed) {
    return (
      <p className="portal-notice" role="alert">
        The analytics server does not answer. Is <code>npm start</code> still running? Reload this page once
        it is.
      </p>
    );
  }
  return visit === null ? null : <Portal session={visit.session} world={visit.world} />;
}
