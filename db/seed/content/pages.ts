import type { SamplePage } from '../shapes'
import { bullets, h2, links, p, steps } from './blocks'

/** Who publishes the sample site; every value is for show. */
export const settings = {
  name: 'Trang Nhất',
  agency: 'Trang tin địa phương Hà Đông',
  description: 'Tin gần nhà, viết cho người đọc kỹ: đời sống, công việc và con người Hà Đông.',
  address: 'Số 1, đường Minh Họa, Hà Đông, Hà Nội',
  phone: '024 0000 0000',
  email: 'toasoan@trang-nhat.example',
  responsiblePerson: 'Nguyễn Văn Mẫu',
}

export const pages: SamplePage[] = [
  {
    slug: 'gioi-thieu',
    title: 'Giới thiệu',
    body: [
      p(
        'Trang Nhất là trang tin địa phương, đưa tin về trường học, đường phố, làng nghề, y tế và dịch vụ công. Chúng tôi viết để người đọc biết điều gì vừa thay đổi quanh mình và cần làm gì tiếp theo.',
      ),
      h2('Chúng tôi làm việc thế nào'),
      bullets(
        'Mỗi bài ghi rõ người viết, giờ đăng và giờ sửa nếu có.',
        'Bài sửa sai được ghi chú công khai; bài gỡ xuống có thông báo lý do.',
        'Con số và văn bản được dẫn kèm số hiệu, ngày ban hành.',
        'Trang không chạy quảng cáo và không theo dõi người đọc.',
      ),
      p(
        'Nội dung trên bản cài đặt mới là dữ liệu minh họa: nhân vật, số liệu và văn bản được đặt ra để trình bày giao diện, trừ bài đầu tiên là tài liệu có thật năm 2017.',
      ),
    ],
  },
  {
    slug: 'lien-he',
    title: 'Liên hệ',
    body: [
      p(
        'Bạn có thể gửi tin, góp ý hoặc yêu cầu đính chính cho tòa soạn theo các cách sau. Đây là thông tin minh họa, vui lòng thay bằng thông tin thật khi vận hành.',
      ),
      bullets(
        `Địa chỉ: ${settings.address}.`,
        `Điện thoại: ${settings.phone} (7 giờ 30 – 17 giờ, thứ hai đến thứ sáu).`,
        `Thư điện tử: ${settings.email}.`,
        `Người chịu trách nhiệm nội dung: ${settings.responsiblePerson}.`,
      ),
      h2('Yêu cầu đính chính'),
      steps(
        'Ghi địa chỉ bài viết và đoạn cần đính chính.',
        'Nêu thông tin đúng, kèm tài liệu nếu có.',
        'Để lại cách liên hệ. Tòa soạn trả lời trong hai ngày làm việc.',
      ),
    ],
  },
  {
    slug: 'binh-luan',
    title: 'Quy định bình luận',
    body: [
      p(
        'Mọi bình luận đều được người kiểm duyệt đọc trước khi đăng. Chúng tôi giữ nguyên câu chữ của bạn, không sửa thay; khi cần, chúng tôi chỉ che thông tin riêng tư và ghi rõ là đã che.',
      ),
      h2('Bình luận được đăng khi'),
      bullets(
        'Liên quan đến bài viết.',
        'Lịch sự, kể cả khi không đồng tình.',
        'Viết bằng tiếng Việt, nên có dấu.',
        'Không chứa thông tin riêng tư của người khác.',
      ),
      h2('Bình luận không được đăng khi'),
      bullets(
        'Quảng cáo, lừa đảo hoặc gửi lặp lại nhiều lần.',
        'Công kích, xúc phạm, kỳ thị.',
        'Nêu thông tin riêng tư của người khác.',
        'Không liên quan đến bài viết.',
        'Nêu điều chưa kiểm chứng được như một sự thật.',
        'Trái quy định của pháp luật.',
      ),
      p('Bình luận không được đăng luôn có lý do, và người viết xem được lý do ấy.'),
      h2('Bình luận của bạn là của bạn'),
      p(
        'Sau khi gửi, bạn nhận được một trang phản hồi riêng. Vui lòng giữ địa chỉ trang này vì không ai khác có nó. Ở đó bạn có thể:',
      ),
      bullets(
        'Xem bình luận đang chờ duyệt, đã đăng hay không được đăng và vì sao.',
        'Sửa bình luận khi chưa ai duyệt.',
        'Rút lại bất cứ lúc nào, kể cả khi đã đăng.',
        'Đề nghị xem lại một lần nếu bình luận không được đăng.',
        'Xoá họ tên, nội dung và số điện thoại của bạn.',
      ),
    ],
  },
  {
    slug: 'quyen-rieng-tu',
    title: 'Quyền riêng tư',
    body: [
      p(
        'Trang này nói rõ chúng tôi giữ dữ liệu gì, để làm gì và trong bao lâu, theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP.',
      ),
      h2('Khi bạn đọc tin'),
      p(
        'Chúng tôi không đặt cookie theo dõi, không dùng mã của bên thứ ba. Lượt xem được đếm theo bài, không gắn với người đọc.',
      ),
      h2('Khi bạn gửi bình luận'),
      bullets(
        'Họ tên, tiêu đề và nội dung được công khai nếu bình luận được duyệt.',
        'Số điện thoại không bắt buộc và không bao giờ được công khai.',
        'Số điện thoại được niêm phong bằng mã hóa ngay khi gửi; muốn xem, người có quyền phải ghi lý do và lần xem được lưu lại.',
        'Số điện thoại bị xóa 90 ngày sau khi bình luận được duyệt hoặc từ chối, và bị xóa ngay khi bạn rút lại bình luận.',
      ),
      h2('Khi bạn nhận tin qua thư'),
      bullets(
        'Chúng tôi chỉ gửi khi bạn đã mở liên kết xác nhận trong hộp thư của mình; yêu cầu không được xác nhận bị xóa sau 3 ngày.',
        'Địa chỉ thư được niêm phong bằng mã hóa, chỉ dùng để gửi các mục bạn chọn; không ai trong tòa soạn xem được.',
        'Thư không có ảnh hay mã theo dõi: chúng tôi không biết bạn có mở thư hay không.',
        'Mỗi thư đều có đường dẫn để đổi mục, tạm dừng hoặc thôi nhận. Khi bạn thôi nhận, địa chỉ và các mục đã chọn bị xóa ngay, chỉ còn lại số đếm.',
      ),
      h2('Khi bạn bật thông báo trên máy'),
      p(
        'Chúng tôi giữ địa chỉ nhận thông báo do trình duyệt của bạn tạo ra, khoá mã hóa đi kèm, loại tin bạn chọn, số thông báo đã gửi trong ngày gần nhất và việc gửi có được hay không. Không có tên, số điện thoại hay địa chỉ mạng. Nội dung thông báo được mã hóa cho riêng máy của bạn; dịch vụ của hãng trình duyệt chuyển nó đi mà không đọc được. Bấm “Thôi nhận” ở trang Nhận tin là mọi dữ liệu ấy bị xóa ngay; máy không nhận được thông báo suốt 14 ngày cũng tự bị xóa.',
      ),
      h2('Quyền của bạn'),
      p(
        'Trên trang phản hồi của bình luận, bạn tự xem, sửa, rút lại bình luận hoặc xóa dữ liệu của mình mà không phải hỏi ai. Bạn cũng có thể yêu cầu tòa soạn làm thay: chúng tôi trả lời trong 2 ngày làm việc và hoàn tất trong 15 ngày.',
      ),
      p(
        `Vui lòng gửi yêu cầu đến ${settings.email}, kèm địa chỉ trang phản hồi nếu còn giữ, hoặc số điện thoại bạn đã để lại. Để chắc yêu cầu là của bạn, chúng tôi sẽ gọi lại số ấy; chúng tôi không hỏi ảnh giấy tờ tùy thân.`,
      ),
    ],
  },
  {
    slug: 'tro-nang',
    title: 'Trợ năng',
    body: [
      p(
        'Chúng tôi muốn mọi người đều đọc được tin, dù dùng bàn phím, trình đọc màn hình, chữ phóng to hay máy cũ. Mục tiêu của trang là đáp ứng WCAG 2.2 mức AA.',
      ),
      h2('Những điều đã có'),
      bullets(
        'Toàn bộ trang dùng được bằng bàn phím và khi tắt JavaScript.',
        'Chữ phóng to đến 200% không mất nội dung; có giao diện sáng và tối.',
        'Màu chữ đạt độ tương phản ít nhất 4,5:1.',
        'Ảnh có mô tả bằng lời; mỗi trang có một tiêu đề chính và các mốc điều hướng.',
        'Thông báo khi điền biểu mẫu đặt ngay cạnh ô cần sửa, nội dung đã gõ được giữ lại.',
      ),
    ],
  },
  {
    slug: 'lien-ket',
    title: 'Liên kết cơ quan',
    body: [
      p('Những trang của Nhà nước mà người dân thường cần. Liên kết mở trang của cơ quan ấy, ngoài trang này.'),
      links(
        ['Cổng Thông tin điện tử Chính phủ', 'https://chinhphu.vn'],
        ['Cổng Dịch vụ công quốc gia', 'https://dichvucong.gov.vn'],
        ['Cơ sở dữ liệu quốc gia về pháp luật', 'https://vbpl.vn'],
        ['Cổng Thông tin điện tử thành phố Hà Nội', 'https://hanoi.gov.vn'],
      ),
    ],
  },
  {
    slug: 'so-do-trang',
    title: 'Sơ đồ trang',
    body: [
      p('Mọi phần của trang, mỗi phần một đường vào. Danh sách tự cập nhật khi có chuyên mục, văn bản hay đơn vị mới.'),
    ],
  },
]
