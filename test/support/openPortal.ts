import { startMockServer } from '@callscope/mock-server';
import { startPortalServer } from '@callscope/portal/server';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';

/** The whole road, running: a page in Chromium, the partner's server, the mock server. */
export interface OpenPortal {
  readonly page: Page;
  /** Every analytics request so far, as endpoint and period: `dashboard-funnel 7d`. */
  readonly requests: string[];
  /** Everything that was written to the console, policy violations included. */
  readonly consoleMessages: string[];
  readonly apiUrl: string;
  readonly close: () => Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One Chromium for a test file. */
const openBrowser = () => {
  browser ??= chromium.launch(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {});
  return browser;
};

/** Ends the browser that {@link openPortal} started. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Starts both servers on free ports and opens the portal. */
export async function openPortal(
  server: Parameters<typeof startMockServer>[0] = {},
  context: BrowserContextOptions = {},
): Promise<OpenPortal> {
  const mock = await startMockServer({ now: '2026-02-16T15:00:00Z', ...server });
  const portal = await startPortalServer({
    apiUrl: mock.url,
    token: mock.tokens.virsyn,
    agencyId: mock.users[0]?.agencyId ?? '',
  });
  const browserContext = await (await openBrowser()).newContext({
    viewport: { width: 1440, height: 1000 },
    locale: 'en-US',
    timezoneId: 'UTC',
    ...context,
  });
  const page = await browserContext.newPage();
  const consoleMessages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => consoleMessages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => consoleMessages.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const endpoint = /^\/virsyn\/functions\/v1\/(.+)$/.exec(url.pathname)?.[1];
    if (endpoint !== undefined && request.method() === 'GET') {
      requests.push(`${endpoint} ${url.searchParams.get('period')}`);
    }
  });
  await page.exposeFunction('reportPolicyViolation', (text: string) =>
    consoleMessages.push(`policy: ${text}`),
  );
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // The function above, which the page's own types do not know.
      const { reportPolicyViolation } = window as unknown as {
        reportPolicyViolation: (text: string) => void;
      };
      reportPolicyViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(portal.url);
  return {
    page,
    consoleMessages,
    apiUrl: mock.url,
    requests,
    close: async () => {
      await browserContext.close();
      await portal.close();
      await mock.close();
    },
  };
}
