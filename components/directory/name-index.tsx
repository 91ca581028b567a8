import { keepTogether } from '@/lib/vi/no-break'
import { byGivenName } from '@/modules/directory/given-name'
import type { DirectoryUnit } from '@/modules/directory/queries'

/** Everybody by given name, for those who know a name and not a unit. */
export function NameIndex({ units }: { units: DirectoryUnit[] }) {
  const people = units.flatMap((unit) => unit.people.map((person) => ({ ...person, unitName: unit.name })))
  if (people.length === 0) return null
  return (
    <section aria-labelledby="theo-ten">
      <h2 className="section-head" id="theo-ten">
        Tra theo tên
      </h2>
      <ol className="name-index">
        {people.sort(byGivenName).map(({ id, name, unitName }) => (
          <li key={id}>
            <a href={`#nguoi-${id}`}>{keepTogether(name)}</a> <span className="quiet">{keepTogether(unitName)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
