import fc from "fast-check";

// In CI property tests try the same cases each time, so that a red run speaks of the change; elsewhere they
// look further each time, and say which seed found what they find.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261120 });
