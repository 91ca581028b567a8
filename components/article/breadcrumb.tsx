type Step = { path: string; label: string }

/** Where this page stands; the page itself is its heading and is not repeated. */
export function Breadcrumb({ steps }: { steps: Step[] }) {
  return (
    <nav className="breadcrumb" aria-label="Vị trí của trang">
      <ol>
        {[{ path: '/', label: 'Trang chủ' }, ...steps].map(({ path, label }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
