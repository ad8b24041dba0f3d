/** How often, as shares of orders, things go wrong for a customer. */
export interface Habits {
  readonly late: number;
  readonly early: number;
  readonly short: number;
  readonly over: number;
}

const well: Habits = { late: 0.03, early: 0.02, short: 0.02, over: 0.01 };
const lateOften: Habits = { ...well, late: 0.6 };
const shortOften: Habits = { ...well, short: 0.55 };

const names = [
  ...['ahornhof', 'birkenmarkt', 'confiserie-kranz', 'deichladen', 'elbkontor', 'feinkost-voss'],
  ...['gartenhaus', 'hafenkueche', 'inselmarkt', 'jansen-und-soehne', 'kornspeicher', 'landgut-lenz'],
  ...['muehle-altona', 'nordwind', 'ostsee-handel', 'pension-petri', 'quellhof', 'reformhaus-roth'],
  ...['suedwind', 'teekontor', 'uferladen', 'vierlande-markt', 'waldmeister', 'xanten-vertrieb'],
  ...['yoldi-kaffee', 'zollhaus', 'alsterbaeckerei', 'brueckenhof', 'domplatz', 'eulenspiegel'],
];

const troubled: Readonly<Record<string, Habits>> = {
  nordwind: lateOften,
  kornspeicher: lateOften,
  teekontor: { ...well, late: 0.9 },
  uferladen: shortOften,
  elbkontor: shortOften,
};

/** They order as the others do, up to so many days of the month, and then no more. */
const leavers: Readonly<Record<string, number>> = { teekontor: 12, waldmeister: 9 };

/** Who buys on credit, up to how many cents; nobody pays within the month, so the lower limits are reached. */
const limits: Readonly<Record<string, number>> = {
  domplatz: 2_500_000,
  hafenkueche: 400_000,
  quellhof: 700_000,
};

/** Account managers of the dev stage, in turns; every third customer has none. */
const managers = ['anna', 'bernd', undefined];

const cities = ['Hamburg', 'Bremen', 'Kiel', 'Berlin', 'Leipzig'];

export const demoCustomers = names.map((customerId, index) => ({
  customerId,
  city: cities[index % cities.length] ?? 'Hamburg',
  habits: troubled[customerId] ?? well,
  manager: managers[index % managers.length],
  ordersForDays: leavers[customerId],
  creditLimit: limits[customerId],
  tier: customerId === 'quellhof' ? ('key' as const) : ('regular' as const),
}));
