import { mockSystems } from '../users/MockUser';
import { mockTokens } from '../users/mockTokens';
import { baseUrls } from './baseUrls';
import type { ControlOptions } from './ControlOptions';
import { carrierKeys } from './carrierKeys';
import { cookieHint } from './cookieHint';
import { curlLines } from './curlLines';
import { describeWorld } from './describeWorld';
import { faultSection } from './faultSection';
import { type Html, html } from './html';

/** What the control page is written from. */
export interface ControlPageOptions extends ControlOptions {
  /** Where the server stands, for the lines to copy. */
  readonly origin: string;
  /** What was wrong with the form that was sent; `null` for nothing. */
  readonly problem: string | null;
}

/** Writes the control page. Large organizations whose rows nobody has read are not counted for it. */
export function controlPage({ world, users, faults, origin, problem }: ControlPageOptions): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Callscope mock server</title>
<link rel="stylesheet" href="/_mock/style.css">
</head>
<body>
<main>
<h1>Callscope mock server</h1>
${problem === null ? '' : html`<p role="alert">${problem}</p>`}
${faultSection(faults.list())}
${worldSection(world)}
<h2>Base URLs</h2>
<table class="stacked"><tbody>
${baseUrls(origin).map(({ name, url }) => html`<tr><th scope="row">${name}</th><td><code>${url}</code></td></tr>`)}
</tbody></table>
<h2>Lines for a shell</h2>
<table class="stacked"><tbody>
${curlLines(origin, mockTokens(), world).map(
  ({ name, line }) => html`<tr><th scope="row">${name}</th><td><pre>${line}</pre></td></tr>`,
)}
</tbody></table>
<h2>Users</h2>
${mockSystems.map((system) => usersTable(system, users))}
${carrierTable(world)}
<p>${cookieHint(origin)}.</p>
<form method="post" action="/_mock/sign-out"><button>Sign out of Loquent</button></form>
<p>As JSON: <a href="/_mock/world">world</a>, <a href="/_mock/users">users</a>, <a href="/_mock/faults">faults</a>.</p>
</main>
</body>
</html>
`;
  return page.text;
}

function worldSection(world: ControlOptions['world']): Html {
  const { source, seed, now, agencies } = describeWorld(world);
  const origin = source === 'call-log' ? 'A call log' : `The built-in world, seed ${seed}`;
  return html`<h2>World</h2>
<p>${origin}; now is <time datetime="${now}">${now}</time>.</p>
<table>
<thead><tr><th scope="col">Organization</th><th scope="col">Role</th><th scope="col">Time zone</th><th scope="col" class="number">Calls</th></tr></thead>
<tbody>
${agencies.map(
  ({ name, role, timeZone, callCount }) =>
    html`<tr><th scope="row"><bdi>${name}</bdi></th><td>${role}</td><td>${timeZone ?? 'none'}</td><td class="number">${
      callCount === null ? 'not drawn yet' : callCount.toLocaleString('en-US')
    }</td></tr>`,
)}
</tbody></table>`;
}

function usersTable(system: string, users: ControlOptions['users']): Html {
  const own = users.filter((user) => user.system === system);
  return html`<table class="stacked">
<caption>${system}</caption>
<thead><tr><th scope="col">Token</th><th scope="col">Who</th><th scope="col">Session</th></tr></thead>
<tbody>
${own.map(
  ({ token, label, purpose, cookie }) =>
    html`<tr><td><code>${token}</code></td><td>${label}: <bdi>${purpose}</bdi></td><td>${
      cookie === null ? 'token only' : signInForm(token, label)
    }</td></tr>`,
)}
</tbody></table>`;
}

function carrierTable(world: ControlOptions['world']): Html {
  return html`<table class="stacked">
<caption>kaleyra-carrier</caption>
<thead><tr><th scope="col">api_key</th><th scope="col">Who</th></tr></thead>
<tbody>
${carrierKeys(world).map(
  ({ key, purpose }) => html`<tr><td><code>${key}</code></td><td><bdi>${purpose}</bdi></td></tr>`,
)}
</tbody></table>`;
}

function signInForm(token: string, label: string): Html {
  return html`<form method="post" action="/_mock/sign-in?user=${encodeURIComponent(token)}"><button aria-label="Sign in as ${label}">Sign in</button></form>`;
}
