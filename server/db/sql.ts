import "server-only";

/** A row as the driver returns it; the statement that asks for it says its shape. */
export type Row = Record<string, unknown>;

/**
 * The little of a database driver that raw statements need. PGlite and node-postgres both give it; parameters
 * are `$1, $2, …`. Statements cast what the drivers read differently: dates `::text`, counts `::int`.
 */
export type Sql = {
  query<R extends Row>(text: string, parameters?: unknown[]): Promise<R[]>;
  /** Several statements without parameters. */
  exec(script: string): Promise<void>;
};
