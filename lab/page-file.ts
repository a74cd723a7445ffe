import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

/**
 * The document of a saved page, as a browser's parser builds it: linkedom alone forgives less than the HTML standard does, so
 * the page goes through a parser of the standard first. Decoded by its byte-order mark, its own declaration, else as UTF-8 or Windows-1252. */
export function parsePage(bytes: Uint8Array): Document {
  return parseHTML(serialize(parse(decoded(bytes)))).document;
}

function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  for (const label of [declared, 'utf-8']) {
    if (label === undefined) continue;
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
