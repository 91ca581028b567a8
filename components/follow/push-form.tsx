import { NOTICES_PER_DAY } from '@/modules/push/notice-limits'
import styles from './push-way.module.css'

/** What a reader may choose. Seen only where the script knows that this machine can be told. */
export function PushForm({ sections }: { sections: { id: number; name: string }[] }) {
  return (
    <form className={styles.form} data-push-form>
      <p className={styles.on} hidden data-push-on>
        Máy này đang nhận thông báo.
      </p>
      <fieldset className={styles.choices}>
        <legend>Bạn muốn nhận</legend>
        <label>
          <input type="checkbox" name="tin-khan" />
          <span>
            <strong>Tin khẩn</strong>: bão lũ, cháy nổ, an toàn tính mạng và tin lớn trong giờ
          </span>
        </label>
        {sections.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" name="chuyen-muc" value={id} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>
        Nhiều nhất {NOTICES_PER_DAY.section} thông báo chuyên mục một ngày. Trình duyệt sẽ hỏi bạn có cho phép không.
      </p>
      <div className={styles.buttons}>
        <button className={styles.main} type="submit" data-push-start>
          Bật thông báo
        </button>
        <button className={styles.main} type="submit" hidden data-push-change>
          Lưu lựa chọn
        </button>
        <button className={styles.stop} type="button" hidden data-push-stop>
          Thôi nhận trên máy này
        </button>
      </div>
    </form>
  )
}
