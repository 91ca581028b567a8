import type { Language } from './language'

/**
 * In which language a form was drawn, where it is not Vietnamese: a public contract, like the names of all fields. Its answer
 * speaks it too, also when no table can be asked. Addresses of the challenge carry it under the same name.
 */
export const LANGUAGE_FIELD = 'ngonNgu'
export const languageOfForm = (form: { get(name: string): unknown }): Language =>
  form.get(LANGUAGE_FIELD) === 'en' ? 'en' : 'vi'
