import { expect, test } from 'vitest'
import { hashPassword, passwordProblem, verifyPassword } from './password'

test('long and own is enough, long and guessable is not', () => {
  for (const fine of ['Chuồn chuồn bay thấp 9', 'bốn con cò đậu bờ ao', 'x7#kQ9!vLm2pZr'])
    expect(passwordProblem(fine), fine).toBeNull()
  for (const common of [
    'MatKhau@123456',
    'matkhaumatkhau',
    '123456789012',
    'aaaaaaaaaaaa',
    'qwertyuiop123',
    'abcdefghijklm',
  ])
    expect(passwordProblem(common), common).toBe('common')
  expect(passwordProblem('Ế'.normalize('NFD').repeat(11))).toBe('too-short')
  expect(passwordProblem('xà'.repeat(200))).toBe('too-long')
})

test('a hash is argon2id at our cost, fits its password only, and nobody opens an account that is not there', async () => {
  const hash = await hashPassword('Chuồn chuồn bay thấp 9')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(hash, 'Chuồn chuồn bay thấp 9'.normalize('NFD'))).toBe(true)
  expect(await verifyPassword(hash, 'Chuồn chuồn bay thấp 8')).toBe(false)
  expect(await verifyPassword(null, 'Chuồn chuồn bay thấp 9')).toBe(false)
})
