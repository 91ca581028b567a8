/** fair: a reader's honest word. spam: trade that nobody asked for. abuse: words meant to hurt. */
export type Label = 'fair' | 'spam' | 'abuse'
export type Example = { text: string; label: Label }

/** Sentences of our own with slots in braces. The families of one part never appear in the other. */
type Families = Readonly<Record<Label, readonly string[]>>

// biome-ignore format: lists read in rows
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  nơi: ['tổ 7', 'phố mới', 'khu tập thể', 'ngõ 12', 'đường ven sông', 'cổng trường', 'chợ Hà Đông', 'bến xe', 'công viên hồ nước', 'trạm y tế phường'],
  việc: ['sửa đường', 'thu gom rác', 'cấp sổ đỏ', 'lắp đèn', 'khám sức khoẻ', 'tuyển sinh', 'cấp căn cước', 'đăng ký khai sinh', 'dọn cống', 'xe buýt'],
  ai: ['cán bộ một cửa', 'các cô giáo', 'công an phường', 'bác tổ trưởng', 'anh em vệ sinh', 'y bác sĩ', 'lãnh đạo phường', 'phóng viên'],
  tên: ['Lan', 'Hùng', 'bác Tư', 'Minh Anh', 'cô Thoa', 'Quang'],
  số: ['0912 345 678', '0987.654.321', '0333444555', '+84 90 123 45 67', '0868 999 000'],
  trang: ['http://vay-nhanh.example', 'www.nha-cai.example', 'https://qua-tang.example/a', 'choi-ngay.example.net', 'http://re-nhat.example/x'],
  tiền: ['5 triệu', '50tr', '200k', '10 triệu', '500k', '2 tỷ'],
  người: ['lũ', 'bọn', 'thằng', 'đám', 'con', 'cái đồ'],
}

const TRAINING: Families = {
  fair: [
    'Bao giờ thì {việc} ở {nơi} xong vậy ạ?',
    'Cảm ơn {ai} đã giúp gia đình tôi làm {việc}.',
    'Tôi ở {nơi}, đề nghị phường xem lại {việc}.',
    'Bài viết rất bổ ích, mong toà soạn viết thêm về {việc}.',
    'Nhà tôi gần {nơi}, tối nào cũng ồn đến khuya, mong {ai} nhắc nhở.',
    'Cho tôi hỏi thủ tục {việc} cần giấy tờ gì?',
    'Đường ở {nơi} ngập mỗi khi mưa to, trẻ con đi học rất khổ.',
    'Hoan nghênh {ai}, làm việc nhanh và lịch sự.',
    'Tôi không đồng ý với cách {việc} hiện nay vì tốn kém.',
    'Đề nghị công khai kinh phí {việc} cho bà con biết.',
    'Thông tin chưa rõ, {việc} áp dụng từ ngày nào?',
    'Bác {tên} nói đúng, {nơi} cần thêm cây xanh.',
    'Năm ngoái đã hứa {việc} mà đến nay chưa thấy gì, tôi rất thất vọng.',
    'Kính gửi {ai}, hôm qua tôi đến {nơi} thì đóng cửa.',
    'Các cháu ở {nơi} vui lắm, chúc các cháu học giỏi.',
    'Giá điện tăng 5% thì người thu nhập thấp xoay xở thế nào?',
    'bao gio sua xong duong o {nơi} vay',
    'cho hoi lam {việc} mat bao lau a',
    'Xin số điện thoại của bộ phận một cửa để hỏi về {việc}.',
    'Tôi thấy bài viết nhầm ngày, lễ hội ở {nơi} là ngày 14/3.',
  ],
  spam: [
    'Vay tiền nhanh {tiền} không thế chấp, gọi {số}',
    'Nhà cái uy tín nạp {tiền} tặng {tiền}, vào {trang}',
    'Cần tuyển cộng tác viên online, việc nhẹ lương cao {tiền} mỗi ngày, zalo {số}',
    'Bán sim số đẹp giá rẻ liên hệ {số}',
    'THÔNG CỐNG HÚT HẦM CẦU GIÁ RẺ {số}!!!',
    'Soi cầu lô đề hôm nay chuẩn 99%, nhóm kín {trang}',
    'Làm bằng đại học, bao công chứng, {số}',
    'Đầu tư {tiền} lãi 3% mỗi ngày, rút liền tay {trang}',
    'Thuốc gia truyền trị dứt điểm xương khớp, cam kết khỏi, gọi ngay {số}',
    'Nhận quà miễn phí tại {trang} và {trang}',
    'Tài xỉu đổi thưởng, tải app tại {trang}',
    'Giải ngân trong 15 phút, nợ xấu vẫn vay được {tiền}, inbox zalo {số}',
    'Tăng like, tăng theo dõi, giá chỉ {tiền}, {trang}',
    'Cho thuê căn hộ gần {nơi} giá {tiền}, liên hệ chính chủ {số}',
    'kiem tien online tai nha moi ngay {tiền} zalo {số}',
    'Gái xinh kết bạn tâm sự, {trang}',
  ],
  abuse: [
    '{người} ăn hại, làm {việc} mà cũng không xong',
    'Đồ ngu, viết bài thế mà cũng viết',
    'Thằng {tên} óc chó, cút đi cho khuất mắt',
    'địt mẹ {ai}, toàn {người} khốn nạn',
    'mày chết đi cho đỡ chật đất, {tên} ạ',
    'Đéo hiểu {ai} học hành kiểu gì, vô học',
    '{người} súc vật, tao mà gặp ở {nơi} thì tao đập chết',
    'dit me may thang {tên}',
    'Vãi lồn luôn, {việc} như cứt',
    'Con {tên} mất dạy, mặt dày như thớt',
    'Câm mồm đi lũ rác rưởi',
    'Dân {nơi} toàn đồ khốn, đuổi hết đi',
    'Tao biết nhà mày ở {nơi}, liệu hồn',
    'não tàn thế này mà cũng làm {ai}',
  ],
}

const HELD_OUT: Families = {
  fair: [
    'Xin hỏi ban biên tập lịch {việc} của tháng tới đăng ở đâu?',
    'Hàng cây trước {nơi} đẹp quá, ai trồng vậy?',
    'Theo tôi nên ưu tiên {việc} trước rồi hãy làm đường.',
    'Con tôi học ở gần {nơi}, giờ tan trường kẹt xe lắm.',
    'Tôi đã gửi đơn về {việc} hai tháng chưa được trả lời, buồn quá.',
    'Chúc mừng {ai} nhân ngày kỷ niệm!',
    'toi o {nơi} 20 nam nay moi thay co {việc}',
    'Phản ánh của cô {tên} là đúng, mong {ai} kiểm tra lại.',
    'Ảnh trong bài chụp ở {nơi} hay ở đâu vậy ạ?',
  ],
  spam: [
    'Hỗ trợ vay tín chấp lãi thấp, duyệt online, liên hệ {số}',
    'Đăng ký tài khoản nhận ngay {tiền} tại {trang}',
    'Shop thanh lý hàng hiệu, giảm 80%, xem {trang}',
    'Ai muốn kiếm {tiền} một tuần thì kết bạn zalo {số} nhé',
    'Cá độ bóng đá tỉ lệ cao nhất, {trang} hoàn tiền {tiền}',
    'Dịch vụ đòi nợ, thám tử, gọi {số}',
    'Chuyên sửa nhà, chống thấm, khảo sát miễn phí {số}',
  ],
  abuse: [
    '{ai} toàn một lũ ngu, nói mãi không hiểu',
    'đ.ị.t cụ chúng mày',
    'Loại mày chỉ đáng làm chó thôi {tên}',
    'Bọn khốn nạn ở {nơi}, chết hết đi',
    'thang cho {tên} mat day',
    'Viết như cứt, óc lợn à',
    'Tao đốt nhà mày bây giờ',
  ],
}

/** Every filling of a family is too many; every slot takes each of its words in turn. */
const FILLINGS = 12

function fill(family: string, turn: number): string {
  let place = 0
  return family.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const words = SLOTS[name] ?? []
    place += 1
    return words[(turn * (place * 2 + 1) + place) % words.length] ?? ''
  })
}

function examplesOf(families: Families): Example[] {
  return (Object.keys(families) as Label[]).flatMap((label) =>
    families[label].flatMap((family) => {
      const count = family.includes('{') ? FILLINGS : 1
      const texts = new Set(Array.from({ length: count }, (_, turn) => fill(family, turn)))
      return [...texts].map((text) => ({ text, label }))
    }),
  )
}

/** What the scores are fitted to, and what they are judged by: other sentences, not other fillings of the same. */
export const trainingExamples = (): Example[] => examplesOf(TRAINING)
export const heldOutExamples = (): Example[] => examplesOf(HELD_OUT)
