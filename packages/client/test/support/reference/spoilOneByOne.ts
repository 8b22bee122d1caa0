import type { ReferenceClient, ReferenceSystem } from './everyReference';

/**
 * Works with one client after another, in whose recorded answers one number is another: first the first of each answer,
 * then the second, until no answer has any more.
 *
 * @param options of the clients
 */
export async function spoilOneByOne(
  { connect }: ReferenceSystem,
  number: number,
  options: Parameters<ReferenceSystem['connect']>[0],
  work: (client: ReferenceClient) => Promise<unknown>,
): Promise<void> {
  let isDone = false;
  for (let index = 0; !isDone; index += 1) {
    isDone = true;
    const spoil = (answer: unknown): unknown => {
      let count = 0;
      const text = JSON.stringify(answer, (_, value: unknown) => {
        if (typeof value !== 'number') return value;
        count += 1;
        return count === index + 1 ? number : value;
      });
      if (count > index) isDone = false;
      return JSON.parse(text);
    };
    await work(connect(options, spoil));
  }
}
