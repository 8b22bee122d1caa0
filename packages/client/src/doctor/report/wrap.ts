/**
 * A text in lines of at most `columns` characters, each indented; a word that is longer is broken.
 *
 * @param columns above `indent`
 */
export function wrap(text: string, columns: number, indent = 0): readonly string[] {
  const width = Math.max(8, columns - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => breakWord(long, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((part) => ' '.repeat(indent) + part);
}

function breakWord(word: string, width: number): readonly string[] {
  const signs = [...word];
  const parts: string[] = [];
  for (let start = 0; start < signs.length; start += width)
    parts.push(signs.slice(start, start + width).join(''));
  return parts;
}
