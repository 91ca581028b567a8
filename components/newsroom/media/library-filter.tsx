import { Field } from '@/components/ui/field'
import { say } from '@/lib/english/media'
import type { LibraryFilter } from '@/modules/media/library-queries'

type Option = { value: string; label: string }

type Props = {
  filter: LibraryFilter
  /** The value that stands for pictures in no folder. */
  noFolder: string
  folders: string[]
  months: Option[]
  uploaders: { id: number; name: string }[]
}

/** What the library shows, as a plain form: its answer is an address. */
export function LibraryFilterForm({ filter, noFolder, folders, months, uploaders }: Props) {
  const { text, folder, month, uploadedBy, isWithoutAlt, isUnused, isTrash } = filter
  const isOpen = folder !== null || month !== null || uploadedBy !== null || isWithoutAlt || isUnused
  return (
    <search>
      <form className="list-filter" method="get" action="/toa-soan/anh">
        {isTrash && <input type="hidden" name="thung-rac" value="1" />}
        <div className="filter">
          <label className="spoken" htmlFor="tim-anh">
            {say('Tìm ảnh theo mô tả, chú thích, nguồn, tên tệp hoặc số ảnh, không cần gõ dấu')}
          </label>
          <input
            id="tim-anh"
            type="search"
            name="q"
            defaultValue={text}
            placeholder={say('Tìm ảnh, không cần gõ dấu')}
            maxLength={100}
            autoComplete="off"
          />
          <button className="button" type="submit">
            {say('Tìm')}
          </button>
        </div>
        <details className="more-filters" open={isOpen || undefined}>
          <summary>{say('Lọc thêm')}</summary>
          <div className="more-filters-fields">
            <Choice
              id="loc-thu-muc"
              name="thu-muc"
              label={say('Thư mục')}
              any={say('Mọi thư mục')}
              value={folder === '' ? noFolder : (folder ?? '')}
              options={[
                { value: noFolder, label: say('Chưa xếp thư mục') },
                ...folders.map((name) => ({ value: name, label: name })),
              ]}
            />
            <Choice
              id="loc-thang"
              name="thang"
              label={say('Tải lên trong')}
              any={say('Mọi tháng')}
              value={month ?? ''}
              options={months}
            />
            <Choice
              id="loc-nguoi"
              name="nguoi"
              label={say('Người tải lên')}
              any={say('Mọi người')}
              value={String(uploadedBy ?? '')}
              options={uploaders.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
            <label className="choice">
              <input type="checkbox" name="thieu-mo-ta" value="1" defaultChecked={isWithoutAlt} />
              {say('Thiếu mô tả')}
            </label>
            <label className="choice">
              <input type="checkbox" name="chua-dung" value="1" defaultChecked={isUnused} />
              {say('Chưa dùng ở đâu')}
            </label>
            <button className="button button-main" type="submit">
              {say('Lọc ảnh')}
            </button>
          </div>
        </details>
      </form>
    </search>
  )
}

type ChoiceProps = { id: string; name: string; label: string; any: string; value: string; options: Option[] }

function Choice({ id, name, label, any, value, options }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      {(control) => (
        <select {...control} name={name} defaultValue={value}>
          <option value="">{any}</option>
          {options.map((option) => (
            <option value={option.value} key={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
