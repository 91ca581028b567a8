/** A service that says nothing of how long gets at least this much rest. */
const PAUSE_SECONDS_MIN = 5

/** Which push services asked to be left alone, and until when; of this process alone. */
export class ServicePauses {
  private readonly until = new Map<string, number>()

  pause(service: string, seconds: number, now = Date.now()): void {
    this.until.set(service, now + Math.max(seconds, PAUSE_SECONDS_MIN) * 1_000)
  }

  /** Seconds it still wants its rest; 0 when it may be asked. */
  secondsLeft(service: string, now = Date.now()): number {
    const left = (this.until.get(service) ?? 0) - now
    if (left <= 0) this.until.delete(service)
    return Math.max(0, Math.ceil(left / 1_000))
  }
}
