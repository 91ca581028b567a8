import type { SampleUnit } from '../shapes'

const hours = 'Thứ hai đến thứ sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ 30 – 17 giờ.'

/** Made up for the sample site: nobody of these names is meant, and no telephone answers these numbers. */
export const directory: SampleUnit[] = [
  {
    name: 'Thường trực Uỷ ban nhân dân phường Minh Họa',
    about: 'Điều hành chung; tiếp công dân định kỳ.',
    englishName: 'Chairmen of the People’s Committee, Minh Hoa Ward',
    englishAbout: 'General direction; regular public reception.',
    address: 'Số 1, đường Minh Họa',
    phone: '024 0000 0001',
    email: 'thuongtruc@minh-hoa.example',
    hours: 'Tiếp công dân sáng thứ năm hằng tuần, từ 8 giờ.',
    people: [
      { name: 'Nguyễn Văn Mẫu', post: 'Chủ tịch', englishPost: 'Chairman', phone: '024 0000 0002', room: '201' },
      {
        name: 'Trần Thị Thí Dụ',
        post: 'Phó Chủ tịch',
        englishPost: 'Vice Chairwoman',
        phone: '024 0000 0003',
        room: '202',
      },
    ],
  },
  {
    name: 'Bộ phận Tiếp nhận và trả kết quả',
    about: 'Nhận hồ sơ, hướng dẫn giấy tờ và trả kết quả. Sáng thứ bảy vẫn nhận hồ sơ.',
    englishName: 'One-stop service office',
    englishAbout: 'Receives files, helps with papers and hands out results. Also open on Saturday mornings.',
    address: 'Tầng 1, số 1, đường Minh Họa',
    phone: '024 0000 0010',
    email: 'motcua@minh-hoa.example',
    hours: `${hours}\nSáng thứ bảy, 7 giờ 30 – 11 giờ.`,
    people: [
      {
        name: 'Đặng Thị Ví Dụ',
        post: 'Phụ trách bộ phận',
        englishPost: 'Head of the office',
        phone: '024 0000 0010 máy lẻ 11',
        room: 'Quầy 1',
      },
      {
        name: 'Phạm Văn Ẩn Danh',
        post: 'Hộ tịch, chứng thực',
        englishPost: 'Civil status and certification',
        phone: '024 0000 0010 máy lẻ 12',
        room: 'Quầy 2',
      },
    ],
  },
  {
    name: 'Văn phòng',
    about: 'Văn thư, lưu trữ, trả lời kiến nghị của công dân.',
    englishName: 'Administrative office',
    englishAbout: 'Records, archives and answers to petitions.',
    address: 'Tầng 2, số 1, đường Minh Họa',
    phone: '024 0000 0020',
    email: 'vanphong@minh-hoa.example',
    hours,
    people: [
      {
        name: 'Lê Văn Minh Họa',
        post: 'Chánh Văn phòng',
        englishPost: 'Chief of Office',
        phone: '024 0000 0021',
        email: 'chanhvanphong@minh-hoa.example',
        room: '203',
      },
      {
        name: 'Vũ Thị Tượng Trưng',
        post: 'Văn thư',
        englishPost: 'Records clerk',
        phone: '024 0000 0022',
        room: '204',
      },
    ],
  },
]
