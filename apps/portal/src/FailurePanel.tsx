import type { QueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { failingEndpoints, failures } from './failures';

async function forceFailure(apiUrl: string, name: string, endpoint: string): Promise<void> {
  const faults = name === 'none' ? [] : [{ name, system: 'virsyn', ...(endpoint && { endpoint }) }];
  const response = await fetch(`${apiUrl}/_mock/faults`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ faults }),
  });
  if (!response.ok) throw new Error(`The mock server refused the failure (${response.status})`);
}

/** Lets a visitor break the server on purpose and watch each widget say what happened. */
export function FailurePanel(props: { readonly apiUrl: string; readonly queryClient: QueryClient }) {
  const [name, setName] = useState<string>('none');
  const [endpoint, setEndpoint] = useState<string>('');
  const [keepsFigures, setKeepsFigures] = useState(false);
  const [outcome, setOutcome] = useState('');

  const apply = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await forceFailure(props.apiUrl, name, endpoint);
    } catch {
      setOutcome('The mock server could not be told. Is npm start still running?');
      return;
    }
    setOutcome(name === 'none' ? 'The server answers as usual.' : 'The server now fails as asked.');
    // With the figures kept, a failing refresh leaves them on screen, marked stale.
    await (keepsFigures ? props.queryClient.invalidateQueries() : props.queryClient.resetQueries());
  };

  return (
    <section className="portal-failures" aria-labelledby="failures">
      <h2 id="failures">Try a failure</h2>
      <p>The server behind this page is a mock. Let it fail and see what a reader would see.</p>
      <form onSubmit={apply}>
        <label className="portal-field">
          Let the server
          <select value={name} onChange={(event) => setName(event.target.value)}>
            {failures.map((failure) => (
              <option key={failure.name} value={failure.name}>
                {failure.label}
              </option>
            ))}
          </select>
        </label>
        <label className="portal-field">
          for
          <select value={endpoint} onChange={(event) => setEndpoint(event.target.value)}>
            {failingEndpoints.map((choice) => (
              <option key={choice.name} value={choice.name}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
        <label className="portal-check">
          <input
            type="checkbox"
            checked={keepsFigures}
            onChange={(event) => setKeepsFigures(event.target.checked)}
          />
          Keep the figures on screen
        </label>
        <button type="submit">Apply and reload</button>
      </form>
      <p role="status">{outcome}</p>
    </section>
  );
}
