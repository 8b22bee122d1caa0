import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createStatusTable } from '../src/call-log/cells/createStatusTable';
import { usualColumnNames } from '../src/call-log/columns/callLogFields';
import { dispositionOutcomes } from '../src/call-log/dispositionOutcomes';
import { createMockApi } from '../src/createMockApi';
import { faultNames } from '../src/faults/Fault';
import { faultDescriptions } from '../src/faults/faultDescriptions';
import { faultEndpoints } from '../src/faults/faultEndpoints';
import { defaultSettings } from '../src/systems/SystemSettings';

async function readDocument(path: string): Promise<string> {
  return readFile(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The rows of the table that follows a heading, cell by cell, without the header. */
async function tableUnder(heading: string): Promise<readonly (readonly string[])[]> {
  const text = await readDocument('../../docs/reference/call-logs.md');
  const section = text.slice(text.indexOf(`## ${heading}\n`)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeWords = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

describe('docs/reference/call-logs.md', () => {
  it('lists the usual column names in their order', async () => {
    const rows = await tableUnder('Columns');
    expect(Object.fromEntries(rows.map(([field, names]) => [codeWords(field)[0], codeWords(names)]))).toEqual(
      usualColumnNames,
    );
  });

  it('lists statuses that mean what it says', async () => {
    const meaningOf = createStatusTable();
    const rows = await tableUnder('Statuses');
    expect(rows).toHaveLength(Object.keys(dispositionOutcomes).length);
    for (const [disposition, statuses] of rows) {
      for (const status of codeWords(statuses))
        expect(meaningOf(status), status).toBe(codeWords(disposition)[0]);
    }
  });

  it('says what follows from each disposition', async () => {
    const rows = await tableUnder('What follows from a disposition');
    const documented = rows
      .filter(([name]) => name !== 'unknown')
      .map(([name, status, ...flags]) => [codeWords(name)[0], status, ...flags]);
    const yes = (flag: boolean) => (flag ? 'yes' : 'no');
    const real = Object.entries(dispositionOutcomes).map(([name, outcome]) => [
      name,
      outcome.status ?? 'none',
      yes(outcome.isConnected),
      yes(outcome.isConversation),
      yes(outcome.isQualified),
      yes(outcome.isMeetingBooked),
    ]);
    expect(documented).toEqual(real);
  });
});

describe('README.md', () => {
  it('says of every fault what it shows', async () => {
    const readme = await readDocument('README.md');
    for (const name of faultNames) {
      const { rows, shows } = faultDescriptions[name];
      expect(readme).toContain(`| \`${name}\` | ${rows} | ${shows} |`);
    }
  });

  it('names every endpoint that faults may name', async () => {
    const readme = await readDocument('README.md');
    for (const [system, endpoints] of Object.entries(faultEndpoints)) {
      const names = endpoints.map((name) => `\`${name}\``).join(', ');
      expect(readme).toContain(`| \`${system}\` | ${names} |\n`);
    }
  });

  it('names every user', async () => {
    const readme = await readDocument('README.md');
    const names = createMockApi({ days: 1 }).users.map(({ token, system }) =>
      token.slice(`mock-${system}-`.length),
    );
    for (const name of names) expect(readme, name).toContain(`\`${name}\``);
  });

  it('names every setting and its default', async () => {
    const readme = await readDocument('README.md');
    for (const [name, value] of Object.entries(defaultSettings)) {
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\| \`${value}\` \\(default\\), `, 'm'));
    }
  });
});
