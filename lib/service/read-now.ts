import type { Tabs } from './tabs.ts';

/** Reads a page although settings or permissions would not by themselves. @returns whether it began */
export async function readNow(tabs: Pick<Tabs, 'ask' | 'enter'>, tab: number): Promise<boolean> {
  const answer = await tabs.ask(tab, 'read-now', {});
  if (answer !== null) return answer.started;
  if (!(await tabs.enter(tab))) return false;
  return (await tabs.ask(tab, 'read-now', {}))?.started ?? false;
}
