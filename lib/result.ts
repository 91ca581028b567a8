/** The answer of a verb: a value, or a refusal the caller is expected to handle. A throw is a bug or a broken machine. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export const accept = <Value>(value: Value) => ({ ok: true, value }) as const

export const refuse = <const Refusal>(refusal: Refusal) => ({ ok: false, refusal }) as const
