import fc from 'fast-check';

// Property tests draw the same examples in every run, so that a failure is seen again; FC_SEED=$RANDOM looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20230319) });
