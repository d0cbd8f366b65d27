/** `npm run db:generate`: the database client, after a change of prisma/schema.prisma. */
import { generate, install, requireNode } from "./prepare.mjs";

requireNode();
install();
generate();
