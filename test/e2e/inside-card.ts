import type { CDPSession, Page } from 'puppeteer-core';

interface Node {
  readonly nodeId: number;
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
}

function shadowsIn(node: Node): readonly Node[] {
  return [...(node.shadowRoots ?? []), ...(node.children ?? []).flatMap((child) => shadowsIn(child))];
}

/** What the browser's own tools see of our card, whose root is closed to the page. Chromium only. */
export async function insideCard(page: Page) {
  const tools = await page.createCDPSession();
  const find = async (selector: string): Promise<number> => {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    for (const { nodeId } of shadowsIn(root)) {
      const found = await tools.send('DOM.querySelector', { nodeId, selector });
      if (found.nodeId !== 0) return found.nodeId;
    }
    throw new Error(`there is no ${selector} in a card`);
  };
  return {
    click: async (selector: string): Promise<void> => {
      const { model } = await tools.send('DOM.getBoxModel', { nodeId: await find(selector) });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
    read: async (selector: string, property: string): Promise<unknown> =>
      await propertyOf(tools, await find(selector), property),
  };
}

async function propertyOf(tools: CDPSession, nodeId: number, property: string): Promise<unknown> {
  const { object } = await tools.send('DOM.resolveNode', { nodeId });
  const { result } = await tools.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function (property) { return this[property]; }',
    arguments: [{ value: property }],
  });
  return result.value;
}
