/** Stands in for the framework's context of content scripts: ours ends when its runtime is dead, whatever the page says. */
export function ContentScriptContext(): void {
  /* It is made with `new`, and holds nothing. */
}
