'use server'
import { redirect } from 'next/navigation'
import type { DeskAnswer } from '@/components/newsroom/desk-answer'
import { changeMenu } from '@/modules/menus/change'
import { throughDoor } from '../../door'
import { CHECK_AGAIN, inSentences, refuseForm, typedFields } from '../form-answer'
import { menuAnswers, menuProblems } from './sentences'

const FIELDS = ['id', 'path', 'url', 'label'] as const
const DEEDS: Record<string, string> = {
  them: 'add',
  bo: 'remove',
  len: 'up',
  xuong: 'down',
  'hoan-tac': 'undo',
  'mac-dinh': 'reset',
}

export async function changeMenuAction(previous: DeskAnswer, form: FormData): Promise<DeskAnswer> {
  const typed = typedFields(form, FIELDS)
  const { menu, version, index, viec, kind } = typedFields(form, ['menu', 'version', 'index', 'viec', 'kind'])
  const input = { ...typed, kind, menu, version, index: index || 0, deed: DEEDS[viec] }
  const result = await throughDoor((viewer) => changeMenu(viewer, input))
  if (result.ok) {
    const to = viec === 'len' ? Number(index) - 1 : viec === 'xuong' ? Number(index) + 1 : index
    redirect(`/toa-soan/trinh-don?${new URLSearchParams({ menu, xong: viec, muc: String(to) })}`)
  }
  const { refusal } = result
  if (typeof refusal === 'string') return refuseForm(previous, menuAnswers()[refusal] ?? CHECK_AGAIN, typed)
  return refuseForm(previous, CHECK_AGAIN, typed, inSentences(refusal.problems, menuProblems()))
}
