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
  teekontor: lateOften,
  uferladen: shortOften,
  elbkontor: shortOften,
};

const cities = ['Hamburg', 'Bremen', 'Kiel', 'Berlin', 'Leipzig'];

export const demoCustomers = names.map((customerId, index) => ({
  customerId,
  city: cities[index % cities.length] ?? 'Hamburg',
  habits: troubled[customerId] ?? well,
}));
