/** Runs in its own process: `node fit-probe.ts <customers>`; writes what it took as a line of JSON. */
import { fitBetaGeometric } from '../../../lib/churn/models/beta-geometric-fit.ts';
import { groupHistories } from '../../../lib/churn/models/histories.ts';
import { simulatedCustomers } from './simulated-customers.ts';

const customers = Number(process.argv[2]);
// Until the code is warm: a nightly job fits for long.
fitBetaGeometric('bgNbd', groupHistories(simulatedCustomers(customers / 10, 1)));
const rhythms = simulatedCustomers(customers, 2);
const start = performance.now();
const before = process.cpuUsage();
const fit = fitBetaGeometric('bgNbd', groupHistories(rhythms));
const { user, system } = process.cpuUsage(before);
if (fit.outcome !== 'converged') throw new Error(fit.reason);
const { r, alpha, a, b } = fit.model;
console.log(
  JSON.stringify({
    customers,
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    model: { r, alpha, a, b },
  }),
);
