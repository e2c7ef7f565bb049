import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What an installation counts of itself, in the Prometheus text format. Routes are patterns, never addresses with keys. */
export type Metrics = {
  observeRequest(route: string, method: string, status: number, seconds: number): void;
  observeSolve(status: string, seconds: number): void;
  text(): Promise<string>;
  contentType: string;
};

export function makeMetrics(count: {
  outboxWaiting: () => Promise<number>;
  channelAlarms: () => Promise<number>;
}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time to answer a request, by route pattern.",
    labelNames: ["route", "method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const solves = new Histogram({
    name: "yorozu_solve_duration_seconds",
    help: "Time to solve a case, all variants.",
    labelNames: ["status"],
    buckets: [0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 1.5, 3, 10],
    registers: [registry],
  });
  const errors = new Counter({
    name: "http_server_errors_total",
    help: "Answers with a status of 500 and above.",
    registers: [registry],
  });
  new Gauge({
    name: "yorozu_outbox_waiting",
    help: "Mails that were not handed to the mail server yet.",
    registers: [registry],
    async collect() {
      this.set(await count.outboxWaiting().catch(() => Number.NaN));
    },
  });
  new Gauge({
    name: "yorozu_channel_alarms",
    help: "Channels that are silent, and mails that are stuck, came back or wait for a person; as on the team's pages.",
    registers: [registry],
    async collect() {
      this.set(await count.channelAlarms().catch(() => Number.NaN));
    },
  });
  return {
    observeRequest(route, method, status, seconds) {
      requests.labels(route, method, String(status)).observe(seconds);
      if (status >= 500) errors.inc();
    },
    observeSolve: (status, seconds) => solves.labels(status).observe(seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
