import { configureGlobal } from 'fast-check';

/** A gate must say the same twice; elsewhere every run tries other cases, and a failure prints the seed to repeat it with. */
if (process.env['CI'] === 'true') configureGlobal({ seed: 20261123 });
