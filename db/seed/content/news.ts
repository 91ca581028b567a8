import type { SampleArticle } from '../shapes'
import { bullets, h2, h3, p, quote, steps } from './blocks'

export const newsArticles: SampleArticle[] = [
  {
    headline: 'Bộ phận một cửa mở sáng thứ bảy, người đi làm không phải xin nghỉ',
    standfirst:
      'Sau tám tuần thử nghiệm, lịch tiếp nhận hồ sơ sáng thứ bảy được giữ lại đến hết năm 2026, với thêm một quầy dành cho người cao tuổi và thời gian hẹn qua điện thoại.',
    dateline: 'Hà Đông',
    section: 'thoi-su',
    authors: ['ha-quoc', 'dieu-linh'],
    tags: ['cai-cach-hanh-chinh', 'dich-vu-cong'],
    publishedAt: '2026-11-20 07:15',
    leadPicture: 'mot-cua',
    body: [
      p(
        'Bảy giờ rưỡi sáng thứ bảy, sảnh tầng một đã có gần hai mươi người ngồi chờ. Không ai đứng xếp hàng. Mỗi người cầm một tấm phiếu nhỏ có số thứ tự và giờ dự kiến được gọi. Chị Vân, nhân viên một xưởng may, đến để chứng thực bản sao bằng tốt nghiệp của con. “Ngày thường muốn làm việc này tôi phải xin nghỉ nửa buổi, mất tiền chuyên cần. Hôm nay mười lăm phút là xong”, chị nói.',
      ),
      p(
        'Lịch làm việc mới được nêu trong Thông báo số 128/TB-UBND ngày 18/9/2026. Theo đó, bộ phận một cửa tiếp nhận và trả kết quả từ 7 giờ 30 đến 11 giờ 30 các sáng thứ bảy, trừ ngày lễ. Ban đầu, lịch này chỉ dự kiến áp dụng trong tám tuần. Kết quả tốt hơn mong đợi nên thời gian được kéo dài đến hết ngày 26/12/2026, sau đó sẽ đánh giá lại.',
      ),
      h2('Những con số sau tám tuần'),
      p(
        'Thống kê của bộ phận một cửa cho thấy, trong tám sáng thứ bảy đầu tiên có 1.246 lượt người đến làm thủ tục, tiếp nhận 1.083 hồ sơ. Trong đó, 871 hồ sơ được giải quyết ngay trong buổi, chiếm hơn 80%. Thời gian chờ trung bình là 14 phút, ngắn hơn 6 phút so với ngày thường.',
      ),
      p('Ba nhóm việc được làm nhiều nhất là:'),
      bullets(
        'Chứng thực bản sao từ bản chính và chứng thực chữ ký: 512 hồ sơ.',
        'Hộ tịch, chủ yếu là khai sinh và trích lục: 287 hồ sơ.',
        'Xác nhận cư trú và hướng dẫn nộp hồ sơ trực tuyến: 163 hồ sơ.',
      ),
      p(
        'Điều đáng chú ý là gần một phần ba số người đến không nộp hồ sơ giấy mà nhờ hướng dẫn cách làm trên máy. Vì thế, từ giữa tháng 10, hai máy tính công cộng được đặt thêm ở cuối sảnh, có đoàn viên thanh niên ngồi cạnh giúp thao tác. Người dân tự bấm, tự gửi, tự nhận mã hồ sơ.',
      ),
      quote(
        'Chúng tôi không làm thay. Làm thay một lần thì lần sau bà con lại phải đến. Chỉ cho bà con bấm được một lần, lần sau bà con ngồi nhà cũng làm được.',
        'Một cán bộ trực quầy hướng dẫn',
      ),
      h2('Quầy riêng cho người cao tuổi'),
      p(
        'Từ ngày 7/11, quầy số 3 được ưu tiên cho người từ 70 tuổi trở lên, người khuyết tật và phụ nữ có thai. Mặt bàn ở quầy này thấp hơn 20 cm để người ngồi xe lăn nói chuyện thuận tiện; tờ khai được in cỡ chữ 16, để sẵn kính lão và bút. Ông Thụ, 78 tuổi, ở tổ dân phố số 6, kể rằng ông được mời ngồi, được đọc lại từng mục trong tờ khai trước khi ký.',
      ),
      p(
        'Người dân cũng có thể gọi điện đặt lịch trong giờ hành chính, từ thứ hai đến thứ năm. Mỗi sáng thứ bảy có 40 chỗ hẹn trước, số còn lại dành cho người đến trực tiếp. Nếu đến muộn quá 15 phút, lượt hẹn sẽ được chuyển xuống cuối hàng chứ không bị hủy.',
      ),
      h3('Cần mang theo gì?'),
      bullets(
        'Căn cước hoặc tài khoản định danh điện tử đã kích hoạt.',
        'Bản chính giấy tờ cần chứng thực, không cần tự photo trước.',
        'Điện thoại đang dùng số đã đăng ký, để nhận mã xác thực khi nộp hồ sơ trực tuyến.',
      ),
      h2('Những điều còn phải làm tiếp'),
      p(
        'Không phải việc gì cũng giải quyết được vào sáng thứ bảy. Hồ sơ đất đai và các thủ tục cần ý kiến của cơ quan khác vẫn chỉ được tiếp nhận, còn thời hạn trả kết quả tính từ ngày làm việc kế tiếp. Một số người đến vì tưởng có thể lấy kết quả ngay nên phải ra về. Bảng việc “làm được ngay” và “nhận rồi hẹn” nay đã được treo ở cửa ra vào và đăng trên trang tin.',
      ),
      p(
        'Cán bộ trực thứ bảy được bố trí nghỉ bù trong tuần, chia thành ba nhóm luân phiên. Theo kế hoạch, cuối tháng 12, phiếu hỏi ý kiến sẽ được phát cho 500 người đã sử dụng dịch vụ. Kết quả khảo sát sẽ được công bố công khai, kèm quyết định có duy trì lịch này trong năm 2027 hay không.',
      ),
      p(
        'Gần trưa, sảnh thưa dần. Chị Vân đã về từ lâu, trên ghế chỉ còn một cặp vợ chồng trẻ chờ lấy giấy khai sinh cho con gái đầu lòng. Anh chồng đọc đi đọc lại tên con trên tờ giấy còn thơm mùi mực, soát từng dấu, rồi mới gấp lại cất vào túi áo ngực.',
      ),
    ],
  },
  {
    headline: 'Tạm ngừng cấp nước tại bảy tổ dân phố trong đêm 21/11 để đấu nối đường ống',
    standfirst:
      'Việc ngừng cấp nước kéo dài từ 22 giờ ngày 21/11 đến 5 giờ ngày 22/11. Người dân được đề nghị trữ nước trước 20 giờ và khóa van khi không sử dụng.',
    section: 'thoi-su',
    authors: ['ha-quoc'],
    tags: ['thong-bao'],
    publishedAt: '2026-11-19 16:30',
    body: [
      p(
        'Theo Thông báo số 342/TB-CN ngày 18/11/2026 của đơn vị cấp nước, tuyến ống D400 trên trục đường chính sẽ được đấu nối với trạm bơm tăng áp mới. Để bảo đảm an toàn cho công nhân và chất lượng nước, việc cấp nước sẽ tạm ngừng ở bảy tổ dân phố, ảnh hưởng khoảng 2.350 hộ.',
      ),
      h2('Khu vực và thời gian'),
      bullets(
        'Tổ dân phố số 1, 2, 3 và 4: ngừng từ 22 giờ ngày 21/11 đến 4 giờ ngày 22/11.',
        'Tổ dân phố số 7, 8 và 9: ngừng từ 22 giờ ngày 21/11 đến 5 giờ ngày 22/11.',
        'Các tổ khác: áp lực nước có thể yếu hơn bình thường trong đêm.',
      ),
      h2('Người dân cần lưu ý'),
      p(
        'Các hộ nên trữ đủ nước sinh hoạt trước 20 giờ, khóa van tổng và tắt máy bơm trong thời gian ngừng cấp nước. Khi có nước trở lại, vui lòng xả vòi từ ba đến năm phút cho đến khi nước trong. Nước đầu nguồn có thể hơi đục nhưng không ảnh hưởng đến sức khỏe nếu dùng để rửa sân, tưới cây.',
      ),
      p(
        'Hai xe bồn, mỗi xe 8 m³, trực tại sân nhà văn hóa tổ 3 và cổng trường tiểu học từ 21 giờ để phục vụ trường hợp cần thiết. Gia đình có người ốm, người già neo đơn có thể báo với tổ trưởng để được mang nước đến tận nhà. Nếu mưa to, việc đấu nối sẽ lùi sang đêm 22/11 và được thông báo lại trên loa của tổ.',
      ),
    ],
  },
  {
    headline: 'Hướng dẫn đăng ký khai sinh trực tuyến: sáu bước, không cần đến trụ sở hai lần',
    standfirst:
      'Cha mẹ có thể nộp hồ sơ khai sinh cho con tại nhà bằng điện thoại. Bài viết này tóm tắt những thứ cần chuẩn bị, từng bước thực hiện và các chỗ hay sai.',
    section: 'thoi-su',
    authors: ['dieu-linh'],
    tags: ['dich-vu-cong', 'huong-dan', 'cai-cach-hanh-chinh'],
    publishedAt: '2026-10-12 08:00',
    body: [
      p(
        'Trong chín tháng đầu năm 2026, bộ phận hộ tịch tiếp nhận 1.418 hồ sơ khai sinh, trong đó 1.102 hồ sơ nộp qua mạng. Khoảng một phần năm số hồ sơ trực tuyến phải bổ sung, phần lớn chỉ vì ảnh chụp mờ hoặc ghi thiếu dấu trong tên. Dưới đây là cách làm để hồ sơ được nhận ngay từ lần đầu.',
      ),
      h2('Chuẩn bị trước khi bắt đầu'),
      bullets(
        'Giấy chứng sinh do cơ sở y tế cấp, chụp đủ bốn góc, không lóa đèn.',
        'Tài khoản định danh điện tử của người đi đăng ký.',
        'Số định danh của cha và mẹ; ngày đăng ký kết hôn nếu cha mẹ đã kết hôn.',
        'Họ, chữ đệm và tên của con, viết đúng dấu như mong muốn ghi trên giấy khai sinh.',
      ),
      h2('Sáu bước thực hiện'),
      steps(
        'Đăng nhập cổng dịch vụ công bằng tài khoản định danh điện tử.',
        'Tìm “đăng ký khai sinh”, chọn nơi cư trú của cha hoặc mẹ.',
        'Điền tờ khai. Những mục có sẵn từ cơ sở dữ liệu thì kiểm tra lại, không cần gõ lại.',
        'Tải ảnh giấy chứng sinh lên. Mỗi ảnh nên dưới 5 MB.',
        'Chọn cách nhận kết quả: tại bộ phận một cửa hoặc qua bưu điện.',
        'Xem lại toàn bộ, ký xác nhận và lưu mã hồ sơ.',
      ),
      h3('Bao lâu thì có kết quả?'),
      p(
        'Hồ sơ đầy đủ nộp trước 15 giờ được giải quyết ngay trong ngày làm việc; nộp sau 15 giờ thì trả kết quả vào ngày làm việc tiếp theo. Người dân không mất lệ phí nếu đăng ký trong vòng 60 ngày kể từ ngày sinh con.',
      ),
      h2('Những chỗ hay sai'),
      p(
        'Lỗi gặp nhiều nhất là bỏ sót dấu hoặc đặt dấu theo thói quen gõ phím, ví dụ “Thuý” và “Thúy”. Hai cách viết đều được dùng, nhưng tên trên giấy khai sinh phải thống nhất về sau. Cha mẹ nên đọc to tên con trước khi bấm gửi.',
      ),
      p(
        'Lỗi thứ hai là nhầm quê quán với nơi sinh. Quê quán được ghi theo quê của cha hoặc mẹ, theo thỏa thuận của hai người; nơi sinh là nơi có cơ sở y tế. Nếu phát hiện sai sau khi nộp, vui lòng gọi bộ phận một cửa trong giờ hành chính để được mở lại tờ khai, không cần nộp hồ sơ mới.',
      ),
    ],
  },
  {
    headline: 'Lấy ý kiến người dân về phương án đặt tên sáu tuyến đường mới',
    standfirst: 'Dự thảo danh sách tên đường sẽ được niêm yết tại các nhà văn hóa từ ngày 1/12 để người dân góp ý.',
    section: 'thoi-su',
    authors: ['ha-quoc'],
    tags: ['thong-bao'],
    publishedAt: '2026-11-18 15:20',
    status: 'draft',
    body: [
      p(
        'Sáu tuyến đường trong khu dân cư mới hiện mang tên tạm theo số hiệu quy hoạch, dài từ 320 m đến 1.150 m. Tên đề xuất gồm bốn địa danh cũ của làng và hai danh từ gắn với nghề dệt.',
      ),
      p(
        'Phiếu góp ý gồm ba câu hỏi, có thể gửi trực tiếp hoặc qua thư điện tử. Tòa soạn đang chờ bản đồ chi tiết để bổ sung vào bài trước khi đăng.',
      ),
    ],
  },
]
