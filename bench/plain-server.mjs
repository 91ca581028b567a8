import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/**
 * The yardstick: Node's own server that sends the same headers and bytes and knows nothing else. The file named holds
 * `{ encoding: { headers, body (base64) } }`; it prints its port.
 */
const answers = Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8'))).map(
  ([encoding, { headers, body }]) => [encoding, { headers, body: Buffer.from(body, 'base64') }],
)
const byEncoding = Object.fromEntries(answers)

const server = createServer((request, response) => {
  const { headers, body } = byEncoding[request.headers['accept-encoding']]
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
