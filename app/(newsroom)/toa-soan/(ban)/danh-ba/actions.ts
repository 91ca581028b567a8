'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { movePerson, moveUnit } from '@/modules/directory/move'
import type { DirectoryRefusal } from '@/modules/directory/refusals'
import { removePerson, removeUnit } from '@/modules/directory/remove'
import { addPerson, changePerson } from '@/modules/directory/save-person'
import { addUnit, changeUnit } from '@/modules/directory/save-unit'
import { type DoorRefusal, throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields } from '../form-answer'
import { directoryAnswers, directoryProblems } from './sentences'

const LIST = '/toa-soan/danh-ba'
const UNIT_FIELDS = ['name', 'englishName', 'about', 'englishAbout', 'address', 'phone', 'email', 'hours'] as const
const PERSON_FIELDS = ['name', 'post', 'englishPost', 'phone', 'email', 'room'] as const

function refused(previous: DeskAnswer, refusal: DirectoryRefusal | DoorRefusal, typed: Record<string, string>) {
  if (typeof refusal === 'string') return refuseForm(previous, directoryAnswers()[refusal] ?? CHECK_AGAIN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, directoryProblems()))
}

const targetOf = (form: FormData) => ({ id: form.get('id'), version: form.get('version') })
const directionOf = (form: FormData) => (form.get('viec') === 'len' ? 'up' : 'down')
const movedTo = (form: FormData, id: number) => `xong=${form.get('viec') === 'len' ? 'len' : 'xuong'}&muc=${id}`

export async function addUnitAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, UNIT_FIELDS)
  const result = await throughDoor((viewer) => addUnit(viewer, typed))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=them`)
  return refused(previous, result.refusal, typed)
}

export async function changeUnitAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, UNIT_FIELDS)
  const result = await throughDoor((viewer) => changeUnit(viewer, { ...typed, ...targetOf(form) }))
  if (result.ok) redirect(`${LIST}/${result.value.id}?xong=sua`)
  return refused(previous, result.refusal, typed)
}

export async function moveUnitAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => moveUnit(viewer, { id: form.get('id'), direction: directionOf(form) }))
  if (result.ok) redirect(`${LIST}?${movedTo(form, result.value.id)}`)
  return refused(previous, result.refusal, {})
}

export async function removeUnitAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => removeUnit(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${LIST}?xong=bo`)
  return refused(previous, result.refusal, {})
}

export async function addPersonAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, PERSON_FIELDS)
  const result = await throughDoor((viewer) => addPerson(viewer, { ...typed, unitId: form.get('unitId') }))
  if (result.ok) redirect(`${LIST}/${result.value.unitId}?xong=them-nguoi`)
  return refused(previous, result.refusal, typed)
}

export async function changePersonAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, PERSON_FIELDS)
  const result = await throughDoor((viewer) => changePerson(viewer, { ...typed, ...targetOf(form) }))
  if (result.ok) redirect(`${LIST}/${result.value.unitId}?xong=sua-nguoi`)
  return refused(previous, result.refusal, typed)
}

export async function movePersonAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => movePerson(viewer, { id: form.get('id'), direction: directionOf(form) }))
  if (result.ok) redirect(`${LIST}/${result.value.unitId}?${movedTo(form, result.value.id)}`)
  return refused(previous, result.refusal, {})
}

export async function removePersonAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const result = await throughDoor((viewer) => removePerson(viewer, { id: form.get('id') }))
  if (result.ok) redirect(`${LIST}/${result.value.unitId}?xong=bo-nguoi`)
  return refused(previous, result.refusal, {})
}
