export {}; // stands in for the package "server-only" where no bundler runs
