const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Behind a name, what the law calls the body that bears it. */
export const legalForms = list(
  'inc inc. incorporated corp corp. corporation ltd ltd. limited llc llp plc gmbh',
);

/** Nouns for one business or house; told of a name, it is no person's. Singular. */
export const businessNouns = list(`
  company firm corporation startup start-up vendor giant maker manufacturer automaker carmaker chipmaker drugmaker provider retailer
  carrier airline bank insurer brokerage supplier chain nonprofit non-profit charity publisher subsidiary consultancy consortium
  conglomerate multinational distributor restaurant university college hospital agency organization organisation association
  think-tank website app platform
`);

/** Of those, which stand right before the name: "the security firm Harbourlight". "The agency Moss leads" is not meant. */
export const businessesBefore = list(`
  company firm corporation startup start-up vendor giant maker manufacturer automaker carmaker chipmaker drugmaker provider retailer
  carrier airline bank insurer brokerage supplier nonprofit non-profit charity publisher subsidiary consultancy
`);

/** Who leads a business, and nobody else. */
export const businessOfficers = list('ceo cto cio ciso cfo coo');

/** What a business has, and a person hardly: "Harbourlight's customers". */
export const businessBelongings = list(`
  ceo cto cio ciso cfo coo customers users subscribers shares shareholders headquarters servers subsidiary subsidiaries revenue revenues
  products co-founder
`);
