import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: true,
  // Both load files of their own beside their code, which a bundle would lose.
  serverExternalPackages: ["@electric-sql/pglite", "pg", "@node-rs/argon2"],
};

export default config;
