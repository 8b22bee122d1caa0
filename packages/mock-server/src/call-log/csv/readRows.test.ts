import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileRow, readRows } from './readRows';

async function read(text: string | Buffer, chunkBytes = 1 << 20): Promise<readonly FileRow[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  }
  const rows = [];
  for await (const row of readRows(chunks())) rows.push(row);
  return rows;
}

describe('readRows', () => {
  it.each([
    ['\n', 'newlines'],
    ['\r\n', 'carriage returns with newlines'],
    ['\r', 'carriage returns'],
  ])('reads lines that end with %o', async (end) => {
    const rows = [
      { line: 1, lineCount: 1, cells: ['a', 'b'] },
      { line: 2, lineCount: 1, cells: ['1', '2'] },
      { line: 3, lineCount: 1, cells: ['3', ''] },
    ];
    expect(await read(['a,b', '1,2', '3,'].join(end))).toEqual(rows);
    expect(await read(['a,b', '1,2', '3,', ''].join(end))).toEqual(rows);
  });

  it.each([1, 2, 3, 5])('does not care where chunks of %i bytes end', async (chunkBytes) => {
    const text = '\ufeffa;b\r\n"x\r\ny";2\r\n\r\n3;é\r\n';
    expect(await read(text, chunkBytes)).toEqual([
      { line: 1, lineCount: 1, cells: ['a', 'b'] },
      { line: 2, lineCount: 2, cells: ['x\ny', '2'] },
      { line: 5, lineCount: 1, cells: ['3', 'é'] },
    ]);
  });

  it('counts the lines of quoted newlines and of empty lines', async () => {
    const text = 'a,b\n\n"one\n\ntwo",2\n\n\n"",3\n4,"five\nsix"\n7,8\n';
    expect(await read(text)).toEqual([
      { line: 1, lineCount: 1, cells: ['a', 'b'] },
      { line: 3, lineCount: 3, cells: ['one\n\ntwo', '2'] },
      { line: 8, lineCount: 1, cells: ['', '3'] },
      { line: 9, lineCount: 2, cells: ['4', 'five\nsix'] },
      { line: 11, lineCount: 1, cells: ['7', '8'] },
    ]);
  });

  it('reads quoted delimiters and doubled quotes', async () => {
    expect(await read('a,b\n"1,5","say ""hi"""\n')).toEqual([
      { line: 1, lineCount: 1, cells: ['a', 'b'] },
      { line: 2, lineCount: 1, cells: ['1,5', 'say "hi"'] },
    ]);
  });

  it('keeps a stray quote as text, with its neighbours', async () => {
    expect(await read('a,b\n1,x"y\n"5"z,6\n7,8')).toEqual([
      { line: 1, lineCount: 1, cells: ['a', 'b'] },
      { line: 2, lineCount: 1, cells: ['1', 'x"y'] },
      { line: 3, lineCount: 1, cells: ['"5"z', '6'] },
      { line: 4, lineCount: 1, cells: ['7', '8'] },
    ]);
  });

  it.each([
    ['with', '\n'],
    ['without', ''],
  ])('gives one row without cells for a quote that never closes, %s a final newline', async (_name, end) => {
    expect(await read(`a,b\n1,2\n\n3,"open\n4,5\n6,7${end}`)).toEqual([
      { line: 1, lineCount: 1, cells: ['a', 'b'] },
      { line: 2, lineCount: 1, cells: ['1', '2'] },
      { line: 4, lineCount: 3, cells: null },
    ]);
  });

  it('keeps rows of any length', async () => {
    expect(await read('a,b\n1\n1,2,3\n,\n')).toEqual([
      { line: 1, lineCount: 1, cells: ['a', 'b'] },
      { line: 2, lineCount: 1, cells: ['1'] },
      { line: 3, lineCount: 1, cells: ['1', '2', '3'] },
      { line: 4, lineCount: 1, cells: ['', ''] },
    ]);
  });

  it.each([
    ['a,b,c', ','],
    ['a;b;"c,d,e,f"', ';'],
    ['a\tb\tc;d', '\t'],
    ['alone', ','],
    ['\n\n\na;b', ';'],
    ['\ufeff\r\n\r\na\tb', '\t'],
    ['"a\nb,c,d";e;f', ';'],
  ])('sees the delimiter of %o', async (header, delimiter) => {
    for (const chunkBytes of [1, 1 << 20]) {
      const [, row] = await read(`${header}\n1${delimiter}2\n`, chunkBytes);
      expect(row?.cells).toEqual(['1', '2']);
    }
  });

  it('gives nothing for nothing', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\ufeff')).toEqual([]);
    expect(await read('\n\r\n\n')).toEqual([]);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffstart\n2026', 'utf16le')],
    ['a zip file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8])],
    ['Latin-1', Buffer.from('start,agent\n2026,Zo\u00eb\n2026,Zo\u00f6\n', 'latin1')],
    [
      'Latin-1 behind a megabyte',
      Buffer.from(`start,agent\n${'2026,Ada\n'.repeat(120_000)}2026,Zo\u00eb\n`, 'latin1'),
    ],
    ['a character cut off at the end', Buffer.from('start,agent\n2026,Zo\u00eb').subarray(0, -1)],
  ])('refuses %s', async (_name, bytes) => {
    for (const chunkBytes of [1000, 1 << 20]) {
      await expect(read(bytes, chunkBytes)).rejects.toMatchObject({
        code: 'not_text',
        message: 'the call log is not UTF-8 text; save it as CSV in UTF-8',
      });
    }
  });

  it('hands on the error of its source', async () => {
    async function* broken() {
      yield Buffer.from('a,b\n1,2\n');
      throw new Error('the disk is gone');
    }
    const drain = async () => {
      for await (const row of readRows(broken())) expect(row.cells).toHaveLength(2);
    };
    await expect(drain()).rejects.toThrow('the disk is gone');
  });

  it('reads back any table that was quoted', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é', '\t') });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, chunkBytes) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [['h1', 'h2'], ...rows].map((row) => row.map(quote).join(','));
        const cells = (await read(lines.join('\n'), chunkBytes)).map((row) => row.cells);
        expect(cells).toEqual([['h1', 'h2'], ...rows]);
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
  });
});
