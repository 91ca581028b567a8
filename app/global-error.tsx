'use client'

/** The last resort, when even the frame of a page fails: it may depend on nothing. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <body>
        <title>Trang chưa hiển thị được</title>
        <main>
          <h1>Trang chưa hiển thị được</h1>
          <p>Sự cố ở phía chúng tôi, không phải ở bạn. Vui lòng thử lại sau ít phút.</p>
          <p>
            <a href="/">Về trang chủ</a>
          </p>
        </main>
      </body>
    </html>
  )
}
