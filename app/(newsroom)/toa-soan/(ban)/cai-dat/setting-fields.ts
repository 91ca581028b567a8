import { randomBytes } from 'node:crypto'
import type { DeskField, DeskPicture } from '@/components/newsroom/desk-answer'
import { said, say } from '@/lib/english/settings'
import { ROBOTS_CHARS_MAX } from '@/modules/settings/discovery'
import type { SettingGroup, Settings } from '@/modules/settings/groups'

/** The groups in the order of the page, with the words above them. */
export const GROUP_WORDS: Record<SettingGroup, { heading: string; note: string }> = said({
  office: {
    heading: 'Cơ quan',
    note: 'Tên, địa chỉ và người chịu trách nhiệm: hiện ở đầu và cuối mọi trang, trong nguồn tin và trên công cụ tìm kiếm.',
  },
  english: {
    heading: 'Bản tiếng Anh',
    note: 'Cơ quan bằng tiếng Anh, trên các trang /en. Dòng nào để trống thì trang tiếng Anh dùng lời tiếng Việt.',
  },
  appearance: {
    heading: 'Biểu tượng',
    note: 'Hình bên cạnh tên trang. Quốc huy có quy định riêng về sử dụng, vì vậy mặc định là chữ trong vòng tròn.',
  },
  discovery: {
    heading: 'Máy tìm kiếm',
    note: 'Trang được tìm thấy ra sao. Sơ đồ trang và nguồn tin luôn có; báo tin ra ngoài chỉ bật khi có địa chỉ hoặc khoá dưới đây.',
  },
  comments: {
    heading: 'Bình luận',
    note: 'Mọi bình luận đều được người của toà soạn đọc trước khi hiện ra; điều này không tắt được.',
  },
  newsroom: {
    heading: 'Toà soạn',
    note: 'Nguyên tắc bốn mắt: người viết không tự duyệt bài của mình, luôn có người thứ hai đọc trước khi bạn đọc thấy.',
  },
})

export const GROUP_ORDER: readonly SettingGroup[] = [
  'office',
  'english',
  'appearance',
  'comments',
  'discovery',
  'newsroom',
]

type Fields = { [Group in SettingGroup]: (values: Settings[Group], pictures: DeskPicture[]) => DeskField[] }

/** The questions of each group, with what is stored. */
export const GROUP_FIELDS: Fields = {
  office: (office) => [
    line('name', say('Tên trang'), say('Chữ lớn ở đầu trang và trong tiêu đề của trình duyệt.'), office.name, true),
    line('agency', say('Cơ quan'), say('Dòng dưới tên trang: trang tin của cơ quan nào.'), office.agency, true),
    line('description', say('Giới thiệu ngắn'), say('Một câu cho công cụ tìm kiếm và nguồn tin.'), office.description),
    line('publisher', say('Đơn vị xuất bản'), say('Đứng tên nội dung ở cuối trang.'), office.publisher, true),
    line(
      'responsiblePerson',
      say('Người chịu trách nhiệm nội dung'),
      say('Họ tên và chức vụ, hiện ở cuối mọi trang.'),
      office.responsiblePerson,
      true,
    ),
    line(
      'licence',
      say('Giấy phép'),
      say('Số giấy phép như phải ghi ở cuối trang. Để trống thì không hiện.'),
      office.licence,
    ),
    line('address', say('Địa chỉ'), say('Hiện ở cuối mọi trang.'), office.address),
    line('phone', say('Điện thoại'), say('Hiện ở cuối mọi trang. Để trống thì không hiện.'), office.phone),
    {
      kind: 'code',
      name: 'email',
      label: say('Thư điện tử'),
      hint: say('Bạn đọc viết tới địa chỉ này. Để trống thì không hiện.'),
      value: office.email,
    },
    number(
      'accessibilityReplyDays',
      say('Trả lời phản ánh về trợ năng trong'),
      say('Trang /trang/tro-nang hứa với người gặp trở ngại khi dùng trang.'),
      office.accessibilityReplyDays,
      say('ngày làm việc'),
    ),
  ],
  english: (english) => [
    line('englishName', say('Tên trang'), say('Chữ lớn ở đầu các trang tiếng Anh.'), english.englishName),
    line(
      'englishAgency',
      say('Cơ quan'),
      say('Dòng dưới tên trang, ví dụ Ha Dong District Portal.'),
      english.englishAgency,
    ),
    line(
      'englishDescription',
      say('Giới thiệu ngắn'),
      say('Một câu cho công cụ tìm kiếm.'),
      english.englishDescription,
    ),
    line('englishPublisher', say('Đơn vị xuất bản'), say('Đứng tên nội dung ở cuối trang.'), english.englishPublisher),
    line(
      'englishResponsiblePerson',
      say('Người chịu trách nhiệm nội dung'),
      say('Họ tên và chức vụ bằng tiếng Anh.'),
      english.englishResponsiblePerson,
    ),
    line('englishLicence', say('Giấy phép'), say('Như phải ghi ở cuối trang.'), english.englishLicence),
    line('englishAddress', say('Địa chỉ'), say('Hiện ở cuối các trang tiếng Anh.'), english.englishAddress),
  ],
  appearance: ({ sealLetters, logoMediaId }, pictures) => [
    line('sealLetters', say('Chữ trong vòng tròn'), say('Một đến ba chữ, hiện khi không dùng ảnh.'), sealLetters, true),
    {
      kind: 'picture',
      name: 'logoMediaId',
      label: say('Ảnh biểu tượng'),
      hint: say('Ảnh trong kho, hiện thay vòng tròn chữ, cao 48 điểm ảnh.'),
      value: logoMediaId === null ? '' : String(logoMediaId),
      pictures,
      none: say('Dùng chữ trong vòng tròn'),
    },
  ],
  comments: (policy) => [
    number(
      'closeAfterDays',
      say('Đóng bình luận sau'),
      say('Bài cũ hơn số ngày này không nhận bình luận mới. 0 là không đóng.'),
      policy.closeAfterDays,
      say('ngày'),
    ),
    number(
      'slowModeSeconds',
      say('Nghỉ giữa hai bình luận'),
      say(
        'Từ cùng một mạng, người đọc phải chờ chừng này trước khi gửi tiếp. 0 là không chờ. Dùng khi tranh luận nóng.',
      ),
      policy.slowModeSeconds,
      say('giây'),
    ),
    number(
      'perTenMinutesMax',
      say('Nhiều nhất trong 10 phút'),
      say('Số bình luận nhận từ cùng một mạng trong 10 phút.'),
      policy.perTenMinutesMax,
      say('bình luận'),
    ),
    number(
      'linksMax',
      say('Đường dẫn trong một bình luận'),
      say('Nhiều hơn số này thì người duyệt thấy lời nhắc.'),
      policy.linksMax,
      say('đường dẫn'),
    ),
  ],
  discovery: ({ hubUrl, indexNowKey, robotsRules }) => [
    {
      kind: 'code',
      name: 'hubUrl',
      label: say('Trạm WebSub'),
      hint: say(
        'Người theo dõi nguồn tin nhận bài mới ngay qua trạm này. Ví dụ https://pubsubhubbub.appspot.com/. Để trống thì không báo.',
      ),
      value: hubUrl,
    },
    {
      kind: 'code',
      name: 'indexNowKey',
      label: say('Khoá IndexNow'),
      hint: say(
        'Báo ngay cho máy tìm kiếm khi bài được đăng, sửa, chuyển hay gỡ. Từ 8 đến 128 chữ thường không dấu, chữ số, gạch nối{example}. Để trống thì không báo.',
        { example: indexNowKey ? '' : say('; có thể dùng {freshKey}', { freshKey: freshKey() }) },
      ),
      value: indexNowKey,
    },
    {
      kind: 'area',
      name: 'robotsRules',
      label: say('Thêm vào robots.txt'),
      hint: say(
        'Mỗi dòng một quy tắc User-agent, Disallow, Allow hoặc Crawl-delay. Toà soạn luôn đóng, sơ đồ trang luôn được nêu; không cần ghi.',
      ),
      value: robotsRules,
      rows: 6,
      charsMax: ROBOTS_CHARS_MAX,
    },
  ],
  newsroom: ({ isOnePersonNewsroom }) => [
    {
      kind: 'check',
      name: 'isOnePersonNewsroom',
      label: say('Toà soạn một người'),
      hint: say(
        'Khi bật, người có quyền xuất bản được tự xuất bản bài mình viết. Vui lòng tắt ngay khi có người thứ hai.',
      ),
      value: isOnePersonNewsroom ? 'co' : '',
    },
  ],
}

/** A key nobody has yet, for those who have none at hand. */
const freshKey = () => randomBytes(16).toString('hex')

const line = (name: string, label: string, hint: string, value: string, isRequired = false): DeskField => ({
  kind: 'line',
  name,
  label,
  hint,
  value,
  isRequired,
})

const number = (name: string, label: string, hint: string, value: number, unit: string): DeskField => ({
  kind: 'number',
  name,
  label,
  hint,
  value: String(value),
  unit,
})
