/**
 * Next measures each page it hands to a cache by writing it as JSON, and throws the text away. A Buffer becomes an array
 * with one number a byte there: measured, a twentieth of all rendering. In this thread
 * nobody else writes Buffers as JSON.
 */
Object.defineProperty(Buffer.prototype, 'toJSON', {
  value(this: Buffer) {
    return { type: 'Buffer', byteLength: this.length }
  },
})
