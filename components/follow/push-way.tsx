import type { ReactNode } from 'react'
import { PushForm } from './push-form'
import styles from './push-way.module.css'
import { Way } from './way'

type Props = { sections: { id: number; name: string }[] }

/**
 * Notices of a browser, drawn by the machine itself. All its states stand here, and `public/thong-bao.js` shows the one
 * that is true of this machine; without it the first one is.
 */
export function PushWay({ sections }: Props) {
  return (
    <Way id="tren-may" heading="Thông báo trên máy này">
      <div className={styles.push} data-with="thong-bao">
        <p>
          Khi có tin, máy hiện một dòng báo, kể cả lúc bạn không mở trang. Không cần tài khoản: tòa soạn chỉ giữ địa chỉ
          nhận thông báo của trình duyệt và loại tin bạn chọn.
        </p>
        <State name="without-script">
          Phần này cần JavaScript, và trình duyệt của bạn đang tắt. Bạn vẫn nhận được tin qua thư hoặc qua RSS ở trang
          này.
        </State>
        <State name="unsupported" isHidden>
          Trình duyệt này không nhận được thông báo của trang web. Bạn vẫn nhận được tin qua thư hoặc qua RSS ở trang
          này, hoặc dùng bản mới của Chrome, Firefox hay Edge.
        </State>
        <State name="install" isHidden>
          Trên iPhone và iPad (từ iOS 16.4), thông báo chỉ bật được khi trang nằm trên màn hình chính: bấm nút Chia sẻ,
          chọn “Thêm vào MH chính”, mở trang từ biểu tượng mới rồi quay lại đây. Nếu không muốn, bạn vẫn nhận được tin
          qua thư hoặc qua RSS.
        </State>
        <State name="refused" isHidden>
          Trình duyệt đang chặn thông báo của trang này, nên tòa soạn không hỏi lại được. Muốn nhận, hãy bấm biểu tượng
          bên trái thanh địa chỉ, cho phép Thông báo rồi tải lại trang. Nếu không, bạn vẫn nhận được tin qua thư hoặc
          qua RSS.
        </State>
        <State name="away" isHidden>
          Chưa hỏi được tòa soạn về thông báo của máy này. Vui lòng tải lại trang sau ít phút.
        </State>
        <PushForm sections={sections} />
        <output className={styles.answer} aria-live="polite" data-push-answer />
      </div>
    </Way>
  )
}

function State({ name, isHidden = false, children }: { name: string; isHidden?: boolean; children: ReactNode }) {
  return (
    <p className={styles.state} hidden={isHidden} data-push-state={name}>
      {children}
    </p>
  )
}
