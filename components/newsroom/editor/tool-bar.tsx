import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

type ToolProps = {
  words: string
  /** Read out and shown as a hint, with the key in it. */
  hint?: string
  isPressed?: boolean
  isDisabled?: boolean
  /** Hidden on a phone until all tools are asked for. */
  isMinor?: boolean
  className?: string
  isExpanded?: boolean
  onUse: () => void
}

/** A tool with its name on it. It never takes the caret out of the text. */
export function Tool(props: ToolProps) {
  const { words, hint, isPressed, isDisabled = false, isMinor = false, className = '', isExpanded, onUse } = props
  return (
    <button
      type="button"
      className={`tool ${className}`}
      title={hint}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-disabled={isDisabled || undefined}
      data-minor={isMinor ? '' : undefined}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isDisabled && onUse()}
    >
      {words}
    </button>
  )
}

const toolsIn = (bar: HTMLElement) =>
  [...bar.querySelectorAll<HTMLElement>('button, input, select')].filter((tool) => tool.offsetParent !== null)

/** Which tool the key leads to; null when it is no key of the bar. */
function nextTool(bar: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const tools = toolsIn(bar)
  const at = tools.indexOf(event.target as HTMLElement)
  const isTyping = event.target instanceof HTMLInputElement
  if (isTyping || at === -1) return null
  const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }
  const target = targets[event.key]
  return target === undefined ? null : (tools[(target + tools.length) % tools.length] ?? null)
}

/** A row of tools that is one stop on the way of the Tab key; arrows lead from tool to tool. */
export function ToolBar({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  const id = useId()
  const rove = (chosen: HTMLElement) => {
    for (const tool of bar.current ? toolsIn(bar.current) : []) tool.tabIndex = tool === chosen ? 0 : -1
  }
  return (
    <div
      ref={(made) => {
        bar.current = made
        // Tools come and go with the place of the caret; one of them is the stop of the Tab key.
        const tools = made ? toolsIn(made) : []
        const stop = tools.find((tool) => tool.getAttribute('tabindex') === '0') ?? tools[0]
        if (stop) rove(stop)
      }}
      id={id}
      className={className}
      role="toolbar"
      aria-label={label}
      onFocus={(event) => rove(event.target as HTMLElement)}
      onKeyDown={(event) => {
        const next = bar.current && nextTool(bar.current, event)
        if (!next) return
        event.preventDefault()
        next.focus()
      }}
    >
      {children}
    </div>
  )
}
