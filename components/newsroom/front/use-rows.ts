import { useRef, useState } from 'react'

/** A row that stays itself wherever it moves, so that what was typed in it moves with it. */
export type Row<Value> = Value & { key: number }

export type Rows<Value> = {
  rows: Row<Value>[]
  move: (from: number, to: number) => void
  change: (key: number, value: Partial<Value>) => void
  add: (value: Value) => void
  remove: (key: number) => void
}

/** A list of rows that can be put in another order. */
export function useRows<Value extends object>(initial: readonly Value[]): Rows<Value> {
  const [rows, setRows] = useState<Row<Value>[]>(() => initial.map((value, key) => ({ ...value, key })))
  const nextKey = useRef(initial.length)
  return {
    rows,
    move: (from, to) =>
      setRows((before) => {
        const after = [...before]
        after.splice(to, 0, ...after.splice(from, 1))
        return after
      }),
    change: (key, value) => setRows((before) => before.map((row) => (row.key === key ? { ...row, ...value } : row))),
    add: (value) => {
      const key = nextKey.current++
      setRows((before) => [...before, { ...value, key }])
    },
    remove: (key) => setRows((before) => before.filter((row) => row.key !== key)),
  }
}
