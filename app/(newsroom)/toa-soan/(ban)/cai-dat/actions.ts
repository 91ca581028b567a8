'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { isSettingGroup, SETTING_GROUPS } from '@/modules/settings/groups'
import { saveSettings } from '@/modules/settings/save'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields, typedIn } from '../form-answer'
import { settingProblems, settingsAnswers } from './sentences'

export async function saveSettingsAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const group = typedIn(form, 'group')
  const names = isSettingGroup(group) ? Object.keys(SETTING_GROUPS[group].schema.shape) : []
  const typed = typedFields(form, names)
  const input = { [group]: typed, versions: { [group]: typedIn(form, 'version') } }
  const result = await throughDoor((viewer) => saveSettings(viewer, input))
  if (result.ok) redirect(`/toa-soan/cai-dat?xong=${group}#${group}`)
  const { refusal } = result
  const name = typeof refusal === 'string' ? refusal : refusal.kind
  if (typeof refusal === 'string' || refusal.kind === 'edited-meanwhile')
    return refuseForm(previous, settingsAnswers()[name] ?? CHECK_AGAIN, typed)
  const byField = Object.entries(refusal.problems).map(([field, problem]) => [field.split('.')[1] ?? '', problem])
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(Object.fromEntries(byField), settingProblems()))
}
