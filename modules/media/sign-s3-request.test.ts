import { expect, test } from 'vitest'
import { signedHeaders } from './sign-s3-request'

// The examples AWS publishes: "Signature Calculations for the Authorization Header", Amazon S3 API Reference.
const credentials = {
  region: 'us-east-1',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const at = new Date('2013-05-24T00:00:00Z')
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const HOST = 'https://examplebucket.s3.amazonaws.com'

const EXAMPLES = [
  {
    name: 'reading part of an object',
    request: { method: 'GET', url: `${HOST}/test.txt`, headers: { range: 'bytes=0-9' }, payloadHash: EMPTY },
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    name: 'keeping an object whose name has a sign in it',
    request: {
      method: 'PUT',
      url: `${HOST}/test%24file.text`,
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      payloadHash: '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    },
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    name: 'a question without a value',
    request: { method: 'GET', url: `${HOST}/?lifecycle`, headers: {}, payloadHash: EMPTY },
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    name: 'listing objects',
    request: { method: 'GET', url: `${HOST}/?max-keys=2&prefix=J`, headers: {}, payloadHash: EMPTY },
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
] as const

test.each(EXAMPLES)('$name is signed as AWS signs it', ({ request, signature }) => {
  const headers = signedHeaders({ ...request, url: new URL(request.url) }, credentials, at)
  expect(headers['authorization']).toContain(`Signature=${signature}`)
})
