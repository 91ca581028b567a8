import { ArticleState } from '@/components/newsroom/article-status'
import { said, say } from '@/lib/english/media'
import type { Use } from '@/modules/articles/uses-of-files'

const WORDS = said({
  page: 'Trang cố định',
  author: 'Ảnh của bút danh',
  storyline: 'Dòng sự kiện',
  logo: 'Biểu trưng của trang báo',
})

/** Where a picture or a file is used, each with the way to it. */
export function UseList({ uses }: { uses: Use[] }) {
  if (uses.length === 0) return <p className="meta">{say('Chưa dùng ở đâu.')}</p>
  return (
    <ul className="lines">
      {uses.map((use) => (
        <li className="line" key={`${use.kind} ${'id' in use ? use.id : ''}`}>
          <UseLine use={use} />
        </li>
      ))}
    </ul>
  )
}

function UseLine({ use }: { use: Use }) {
  switch (use.kind) {
    case 'article':
      return (
        <>
          <a className="line-headline" href={`/toa-soan/bai/${use.id}`}>
            {use.headline || say('Bài chưa có tiêu đề')}
          </a>
          <ArticleState status={use.status} />
        </>
      )
    case 'page':
      return (
        <p>
          {WORDS.page}: {use.path ? <a href={use.path}>{use.title}</a> : use.title}
        </p>
      )
    case 'document':
      return (
        <p>
          {say('Văn bản:')} <a href={`/toa-soan/van-ban/${use.id}`}>{use.number}</a>
        </p>
      )
    case 'author':
      return (
        <p>
          {WORDS.author}: <a href={use.path}>{use.name}</a>
        </p>
      )
    case 'storyline':
      return (
        <p>
          {WORDS.storyline}: <a href={`/toa-soan/dong-su-kien/${use.id}`}>{use.title}</a>
        </p>
      )
    case 'logo':
      return <p>{WORDS.logo}</p>
  }
}
