/** Calls `work` with every number from `from` to below `to`, so many at a time. */
export async function runPooled(
  from: number,
  to: number,
  concurrency: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = from;
  const worker = async (): Promise<void> => {
    while (next < to) await work(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
