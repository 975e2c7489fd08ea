const own = ['amanat', 'auyl', 'respublica', 'aq-jol', 'people', 'nsdp', 'baytaq'];

const tokens: Readonly<Record<string, string>> = {
  ...Object.fromEntries(own.map((party) => [party, `--p-${party}`])),
  independent: '--p-independent',
  independents: '--p-independent',
  'self-nominated': '--p-independent',
  'assembly-of-people': '--p-assembly',
  adal: '--p-assembly',
  aist: '--p-independent',
};

/** The colour token of a party, the same in every chart: "amanat" → "--p-amanat"; parties without their own share one grey. */
export const partyColour = (subject: string): string => tokens[subject] ?? '--p-other';
