import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** What a process counts, for Prometheus. Labels are route patterns, never addresses, so that nobody can be told from them. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    registers: [this.#registry],
  })
  readonly #durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds from a request to its answer, by method and route pattern.',
    labelNames: ['method', 'route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.#registry],
  })
  readonly #decisions = new Counter({
    name: 'kandokoro_decisions_total',
    help: 'Decisions acknowledged by this process, by mode.',
    labelNames: ['mode'],
    registers: [this.#registry],
  })
  readonly contentType = this.#registry.contentType

  constructor() {
    // Memory, processor time, and how late the event loop is.
    collectDefaultMetrics({ register: this.#registry })
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.#requests.inc({ method, route, status })
    this.#durations.observe({ method, route }, seconds)
  }

  decided(mode: 'practice' | 'assessment'): void {
    this.#decisions.inc({ mode })
  }

  /** In the text format of Prometheus. */
  read(): Promise<string> {
    return this.#registry.metrics()
  }
}
