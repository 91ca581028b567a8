import { expect, test } from 'vitest'
import { readEnv } from './env'

const S3 = {
  S3_ENDPOINT: 'https://s3.example.vn/',
  S3_BUCKET: 'bao-ha-dong',
  S3_ACCESS_KEY_ID: 'khoa',
  S3_SECRET_ACCESS_KEY: 'bi-mat',
}

test('a store for pictures needs all of its variables or none, and a missing one is named', () => {
  expect(readEnv({}).s3).toBeNull()
  expect(readEnv({ S3_ENDPOINT: '', S3_BUCKET: '', S3_REGION: '' }).s3).toBeNull()
  expect(readEnv(S3).s3).toEqual({
    endpoint: 'https://s3.example.vn',
    bucket: 'bao-ha-dong',
    region: 'us-east-1',
    accessKeyId: 'khoa',
    secretAccessKey: 'bi-mat',
  })
  for (const name of Object.keys(S3)) expect(() => readEnv({ ...S3, [name]: '' })).toThrow(`${name} còn thiếu`)
  expect(() => readEnv({ ...S3, S3_ENDPOINT: 'ftp://x' })).toThrow('S3_ENDPOINT phải là địa chỉ http')
  expect(() => readEnv({ ...S3, S3_BUCKET: 'Bucket/../x' })).toThrow('S3_BUCKET')
})

test('mail in bulk leaves at a rate that is a number of mails', () => {
  expect(readEnv({}).mailBulkPerMinute).toBe(60)
  expect(readEnv({ MAIL_BULK_PER_MINUTE: '' }).mailBulkPerMinute).toBe(60)
  expect(readEnv({ MAIL_BULK_PER_MINUTE: '300' }).mailBulkPerMinute).toBe(300)
  for (const wrong of ['0', '-1', '1.5', 'nhanh', '10001'])
    expect(() => readEnv({ MAIL_BULK_PER_MINUTE: wrong })).toThrow('MAIL_BULK_PER_MINUTE phải là số nguyên')
})

test('mail is promised to readers where it leaves the machine, or where a test looks into the folder', () => {
  expect(readEnv({}).isMailOffered).toBe(false)
  expect(readEnv({ SMTP_URL: 'smtp://thu.example.vn:587' }).isMailOffered).toBe(true)
  expect(readEnv({ CAPTCHA_MODE: 'test', HOST: '127.0.0.1' }).isMailOffered).toBe(true)
  expect(readEnv({ CAPTCHA_MODE: 'test', HOST: '0.0.0.0' }).isMailOffered).toBe(false)
})
