const number = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Does one step of a start and prints its name before and its time after. Returns what the work returns. */
export async function step(name, work) {
  const startedAt = performance.now()
  console.log(`… ${name}`)
  const value = await work()
  console.log(`✓ ${name} · ${number.format((performance.now() - startedAt) / 1000)} giây`)
  return value
}
