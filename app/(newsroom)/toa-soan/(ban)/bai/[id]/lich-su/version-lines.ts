import { howMuch } from '@/components/diff/changed-facts'
import type { FoldedLine, VersionLine } from '@/components/newsroom/version-list'
import { say } from '@/lib/english/versions'
import { interfaceLanguage } from '@/lib/interface-language'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { KeptVersion } from '@/modules/revisions/desk-queries'
import { diffTexts } from '@/modules/revisions/diff-texts'
import { foldSaves } from '@/modules/revisions/fold-saves'
import { revisionInWords } from '../../step-words'

function lineOf(version: KeptVersion, older: KeptVersion | undefined): VersionLine {
  const { kind, savedAt, savedByName, text } = version
  return {
    version: version.version,
    deed: revisionInWords(kind),
    by: savedByName ?? say('Hệ thống'),
    at: { iso: isoWithZone(savedAt), words: portalDateTime(savedAt) },
    howMuch: older ? howMuch(diffTexts(older.text, text).counts, interfaceLanguage()) : null,
    fromVersion: text.fromVersion ?? null,
  }
}

/**
 * Versions as the list draws them: how much each changed is counted from the line below it. `found` may hold one more
 * than is shown, to count from.
 */
export function versionLines(found: readonly KeptVersion[], shown: number): FoldedLine[] {
  const folded = foldSaves(found.slice(0, shown))
  return folded.map(({ version, saves }, at) => {
    const below = folded[at + 1]?.version ?? found[shown]
    const inside = [version, ...saves]
    return {
      ...lineOf(version, below),
      saves: saves.map((save, index) => lineOf(save, inside[index + 2] ?? below)),
    }
  })
}
