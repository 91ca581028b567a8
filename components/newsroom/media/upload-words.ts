import { said, say } from '@/lib/english/media'
export const PICTURE_MEGABYTES_MAX = 15
export const ATTACHMENT_MEGABYTES_MAX = 20

type Words = { status: number; sentence: string; mayRetry?: true }

/** Why a file was not taken, in words that say what to do. Shared by the door and by the page that sends. */
export const UPLOAD_WORDS = said({
  'foreign-form': {
    status: 403,
    sentence: 'Yêu cầu này không được gửi từ trang của toà soạn. Vui lòng tải lại trang rồi gửi lần nữa.',
  },
  'signed-out': {
    status: 403,
    sentence: 'Phiên làm việc đã hết. Vui lòng đăng nhập lại trong một thẻ khác, rồi quay lại đây bấm gửi lại.',
    mayRetry: true,
  },
  'database-down': {
    status: 503,
    sentence: 'Cơ sở dữ liệu đang tạm gián đoạn nên chưa nhận được tệp. Vui lòng gửi lại sau ít phút.',
    mayRetry: true,
  },
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao việc tải ảnh và tệp lên.' },
  malformed: { status: 400, sentence: 'Không có tệp nào trong yêu cầu gửi lên. Vui lòng chọn tệp rồi gửi lại.' },
  'empty-file': { status: 422, sentence: 'Tệp này rỗng. Vui lòng chọn tệp khác.' },
  busy: { status: 503, sentence: 'Máy chủ đang xử lý nhiều ảnh. Vui lòng gửi lại sau ít phút.', mayRetry: true },
  'store-away': {
    status: 503,
    sentence: 'Kho ảnh đang không ghi được, có thể vì ổ đĩa đã đầy. Vui lòng báo người quản trị rồi gửi lại.',
    mayRetry: true,
  },
}) satisfies Record<string, Words>

export const pictureWords = () =>
  ({
    ...UPLOAD_WORDS,
    'too-big': {
      status: 413,
      sentence: say('Ảnh nặng hơn {max} MB. Vui lòng thu nhỏ ảnh rồi gửi lại.', { max: PICTURE_MEGABYTES_MAX }),
    },
    'wrong-kind': {
      status: 415,
      sentence: say('Chỉ nhận ảnh JPEG, PNG hoặc WebP. Ảnh HEIC của iPhone: vui lòng lưu lại thành JPEG.'),
    },
    'too-many-pixels': {
      status: 422,
      sentence: say('Ảnh quá lớn: tối đa 40 triệu điểm ảnh và 12.000 điểm mỗi cạnh. Vui lòng thu nhỏ ảnh rồi gửi lại.'),
    },
    'too-small': {
      status: 422,
      sentence: say('Phần giữ lại nhỏ quá, chưa thành ảnh được. Vui lòng chọn khung rộng hơn.'),
    },
    unreadable: {
      status: 422,
      sentence: say(
        'Không đọc được ảnh này: tệp bị hỏng hoặc chưa tải hết. Vui lòng mở lại ảnh trên máy và lưu thành tệp mới.',
      ),
    },
  }) satisfies Record<string, Words>

export const attachmentWords = () =>
  ({
    ...UPLOAD_WORDS,
    'too-big': {
      status: 413,
      sentence: say('Tệp nặng hơn {max} MB. Vui lòng tách hoặc nén tệp lại.', { max: ATTACHMENT_MEGABYTES_MAX }),
    },
    'wrong-kind': {
      status: 415,
      sentence: say('Chỉ nhận tệp PDF, Word (.docx), Excel (.xlsx), ZIP hoặc âm thanh (.mp3, .m4a).'),
    },
    'old-office': {
      status: 415,
      sentence: say(
        'Đây là tệp Word hoặc Excel đời cũ, hoặc có mật khẩu. Vui lòng lưu lại thành .docx hoặc .xlsx không mật khẩu.',
      ),
    },
    'has-macros': {
      status: 415,
      sentence: say('Tệp này có chương trình (macro) bên trong. Vui lòng lưu lại thành tệp không có macro.'),
    },
    unreadable: { status: 422, sentence: say('Không đọc được tệp này: tệp bị hỏng hoặc chưa tải hết.') },
  }) satisfies Record<string, Words>

/** Above the address of a picture that was in the library already. */
export const alreadyThere = () => say('Ảnh này đã có trong kho, bạn dùng luôn được.')
export const attachmentAlreadyThere = () => say('Tệp này đã có trong kho, bạn dùng luôn được.')
