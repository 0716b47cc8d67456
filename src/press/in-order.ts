/**
 * Does jobs in their order, so many under way at once; results stand in the order of the jobs. The
 * first failure is thrown once nothing is under way any more.
 */
export async function inOrder<Job, Result>(
  jobs: readonly Job[],
  atOnce: number,
  work: (job: Job, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  const waiting = jobs.entries();
  const worker = async () => {
    for (const [index, job] of waiting) {
      if (failures.length > 0) return;
      results[index] = await work(job, index);
    }
  };
  const stop = (error: unknown) => failures.push(error);
  await Promise.all(Array.from({ length: atOnce }, () => worker().catch(stop)));
  if (failures.length > 0) throw failures[0];
  return results;
}
