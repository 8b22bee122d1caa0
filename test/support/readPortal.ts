import type { Locator, Page } from 'playwright';

/** A widget's card, by its heading. */
export const card = (page: Page, heading: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) });

/** The card of key figures, which has no heading of its own. */
export const keyFigures = (page: Page): Locator => page.getByRole('region', { name: 'Key figures' });

/** The cell of one key figure. */
export const kpi = (page: Page, label: string): Locator =>
  keyFigures(page)
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) });

/** The rows of a widget's table twin, as the texts of their cells. */
export async function readTable(widget: Locator): Promise<string[][]> {
  await widget.getByRole('button', { name: 'View as table' }).click();
  const rows = await widget.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

/** Chooses a preset in the range selector. */
export async function chooseRange(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: /Last \d+ days|Today|Yesterday|All time|Custom/ })
    .first()
    .click();
  await page.getByRole('option', { name }).click();
}
