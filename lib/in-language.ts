import { AsyncLocalStorage } from 'node:async_hooks'
import { type InterfaceLanguage, LANGUAGE_SLOTS, type LanguageSlot } from './interface-language'

const shared = globalThis as { [key: symbol]: unknown }
shared[LANGUAGE_SLOTS] ??= new AsyncLocalStorage<LanguageSlot>()

// One storage a process: the server and the application are bundled apart.
const slots = shared[LANGUAGE_SLOTS] as AsyncLocalStorage<LanguageSlot>

/** Runs something in a language: the answer to a request, or a letter to one person. */
export function inLanguage<Value>(language: InterfaceLanguage, run: () => Value): Value {
  return slots.run({ language }, run)
}
