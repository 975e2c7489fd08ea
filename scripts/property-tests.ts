import { configureGlobal } from 'fast-check';

// Property tests draw the same examples in every run, so that a failure is seen again; FC_SEED=$RANDOM looks elsewhere.
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20230319) });
