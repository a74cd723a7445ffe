/** A unit of measure: the unit that it is compared in and the factor to it. */
export interface MeasureUnit {
  readonly symbol: string;
  readonly factor: number;
}

const rows: readonly (readonly [symbol: string, factor: number, names: string])[] = [
  ['m', 1, 'metre metres meter meters'],
  ['m', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['m', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['m', 0.001, 'millimetre millimetres millimeter millimeters'],
  ['m', 0.3048, 'foot feet ft'],
  ['m', 0.0254, 'inch inches'],
  ['m', 0.9144, 'yard yards yd'],
  ['m', 1609.344, 'mile miles'],
  ['m2', 10_000, 'hectare hectares ha'],
  ['m2', 4046.8564224, 'acre acres'],
  ['m2', 1e6, 'km2 sqkm'],
  ['m2', 1, 'm2 sqm'],
  ['m2', 0.09290304, 'sqft'],
  ['kg', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['kg', 0.001, 'gram grams gramme grammes'],
  ['kg', 1e-9, 'microgram micrograms microgramme microgrammes μg'],
  ['kg', 1e-6, 'milligram milligrams mg'],
  ['kg', 1000, 'tonne tonnes'],
  ['kg', 907.18474, 'ton tons'],
  ['kg', 0.45359237, 'lb lbs'],
  ['kg', 0.028349523125, 'ounce ounces oz'],
  ['l', 1, 'litre litres liter liters'],
  ['l', 0.001, 'millilitre millilitres milliliter milliliters ml'],
  ['l', 3.785411784, 'gallon gallons'],
  ['l', 158.987294928, 'barrel barrels'],
  ['m/s', 0.277_777_777_777_777_8, 'kph kmh'],
  ['m/s', 0.44704, 'mph'],
  ['m/s', 0.514_444_444_444_444_4, 'knot knots'],
  ['W', 1000, 'kilowatt kilowatts kw'],
  ['W', 1e6, 'megawatt megawatts mw'],
  ['W', 1e9, 'gigawatt gigawatts gw'],
  ['J', 3_600_000, 'kwh'],
  ['byte', 1, 'byte bytes'],
  ['byte', 1e3, 'kilobyte kilobytes kb'],
  ['byte', 1e6, 'megabyte megabytes mb'],
  ['byte', 1e9, 'gigabyte gigabytes gb gbs'],
  ['byte', 1e12, 'terabyte terabytes tb tbs'],
  ['byte', 1e15, 'petabyte petabytes pb'],
  ['byte', 1e18, 'exabyte exabytes eb'],
  ['byte', 1e9, 'gig gigs'],
  ['Hz', 1e6, 'megahertz mhz'],
  ['Hz', 1e9, 'gigahertz ghz'],
];

export const measureUnits: ReadonlyMap<string, MeasureUnit> = new Map(
  rows.flatMap(([symbol, factor, names]) =>
    names.split(' ').map((name) => [name, { symbol, factor }] as const),
  ),
);

/** Weight in pounds is written like the currency; it is one only after these. */
export const weighingWords: ReadonlySet<string> = new Set([
  'weigh',
  'weighs',
  'weighed',
  'weighing',
  'weight',
  'heavier',
  'lighter',
  'lift',
  'lifted',
]);

/** "square feet", "cubic metres": the power that the length is raised to. */
export const powerWords: ReadonlyMap<string, number> = new Map([
  ['square', 2],
  ['sq', 2],
  ['cubic', 3],
  ['cu', 3],
]);
