import { createServer } from "node:net";

/**
 * A free TCP port on 127.0.0.1: `preferred` if it is free, else one from 15,000 to 31,999. Below the range from which
 * systems take the ports of outgoing connections, so that none of those takes it while the database restarts.
 */
export async function freePort(preferred: number | undefined, chance: () => number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (let tries = 0; tries < 200; tries++) {
    const port = 15_000 + Math.floor(chance() * 17_000);
    if (await isFree(port)) return port;
  }
  throw new Error("no free port on 127.0.0.1 between 15000 and 31999");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => resolve(true)));
  });
}
