import type { NextConfig } from "next";
import { digest } from "./scripts/digest.mjs";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

const noContent = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const config: NextConfig = {
  // Names the rules that questions are made by, so that a start knows whether they have to be made anew.
  env: { RECITE_RULES: digest(import.meta.dirname, ["core"]) },
  // Title and description come with the head, not after the page: nothing is read twice for them.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Nothing here is an image to be made smaller, and making one is work that a stranger could ask for.
  images: { unoptimized: true },
  typedRoutes: true,
  // `npm run check` checks types, of the tests as well; starting a server need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // These load files of their own beside their code, which a bundle would lose.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pg",
    "@node-rs/argon2",
    "@open-spaced-repetition/binding",
  ],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // proxy.ts gives pages a policy; what answers here shows nothing.
    { source: "/api/:path*", headers: [{ key: "Content-Security-Policy", value: noContent }] },
  ],
};

export default config;
