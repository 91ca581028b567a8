import { speaker } from '@/lib/say'

export const { say, said, sayIn, english } = speaker({
  'Ít nhất {min} ký tự. Một câu dài dễ nhớ thì tốt hơn một từ khó nhớ.':
    'At least {min} characters. A long sentence that is easy to remember is better than a short word that is not.',
  'Mật khẩu cần ít nhất {min} ký tự. Vui lòng chọn mật khẩu dài hơn.':
    'A password needs at least {min} characters. Please choose a longer one.',
  'Mật khẩu dài quá {max} ký tự. Vui lòng chọn mật khẩu ngắn hơn.':
    'The password is longer than {max} characters. Please choose a shorter one.',
  'Mật khẩu này nhiều người dùng nên dễ đoán. Vui lòng chọn mật khẩu khác.':
    'Many people use this password, so it is easy to guess. Please choose another.',
  'Đã thử đăng nhập nhiều lần. Vui lòng đợi {wait} rồi thử lại.':
    'Too many attempts to sign in. Please wait {wait} and try again.',
  'Thư điện tử hoặc mật khẩu chưa đúng. Vui lòng kiểm tra rồi thử lại.':
    'The e-mail address or the password is not right. Please check them and try again.',
  'Chưa đăng nhập được vì cơ sở dữ liệu đang tạm gián đoạn. Vui lòng thử lại sau ít phút.':
    'You could not be signed in because the database is away for the moment. Please try again in a few minutes.',
  'Đăng nhập': 'Sign in',
  'Đã đặt mật khẩu mới. Vui lòng đăng nhập bằng mật khẩu ấy.': 'Your new password is set. Please sign in with it.',
  'Bước thứ hai đã quá 10 phút. Vui lòng đăng nhập lại từ đầu.':
    'The second step took more than 10 minutes. Please sign in from the start.',
  'Quên mật khẩu?': 'Forgot your password?',
  'Có mã trên giấy?': 'Got a code on paper?',
  'Mã chưa đúng hoặc đã dùng rồi. Vui lòng nhập mã đang hiện trên điện thoại, hoặc một mã dự phòng chưa dùng.':
    'The code is not right or was used before. Please enter the code your phone is showing now, or a recovery code you have not used.',
  'Đã thử nhiều mã. Vui lòng đợi {wait} rồi thử lại.': 'Too many codes were tried. Please wait {wait} and try again.',
  'Bước thứ hai': 'Second step',
  'Mất cả điện thoại lẫn mã dự phòng? Vui lòng nhờ người quản trị gỡ xác thực hai bước cho bạn.':
    'Lost both your phone and your recovery codes? Please ask an administrator to remove two-step verification for you.',
  'Đã hết hạn để sau. Vui lòng bật xác thực hai bước để vào.':
    'It can no longer be put off. Please turn on two-step verification to come in.',
  'Bật xác thực hai bước': 'Turn on two-step verification',
  'Với vai trò của bạn, riêng mật khẩu chưa đủ để vào toà soạn: cần thêm một mã 6 chữ số trên điện thoại. Việc này mất chừng hai phút.':
    'For your role a password alone does not open the newsroom: it also takes a 6-digit code from your phone. Setting it up takes about two minutes.',
  'Vào toà soạn': 'Enter the newsroom',
  'Có thể để sau, chậm nhất là {date}.': 'You may do this later, by {date} at the latest.',
  'Để sau': 'Later',
  'Mã này đã dùng, đã hết hạn hoặc đã được thay bằng mã mới. Vui lòng xin mã khác.':
    'This code was used, has expired or was replaced by a newer one. Please ask for another.',
  'Đã thử nhiều lần. Vui lòng đợi {wait} rồi thử lại.': 'Too many attempts. Please wait {wait} and try again.',
  'Mật khẩu chưa dùng được.': 'This password cannot be used.',
  'Mã trên giấy': 'Code on paper',
  '16 chữ và số, chữ hoa hay thường đều được, ví dụ bcfg-hjkm-2345-npqr.':
    '16 letters and digits, in capitals or not, for example bcfg-hjkm-2345-npqr.',
  'Tiếp tục': 'Continue',
  'Đặt mật khẩu': 'Set a password',
  'Người quản trị đã đưa bạn một tờ giấy có mã. Vui lòng nhập mã ấy.':
    'An administrator gave you a sheet of paper with a code. Please enter that code.',
  'Về trang đăng nhập': 'Back to the sign-in page',
  'Chào {name}': 'Welcome, {name}',
  'Đặt mật khẩu mới': 'Set a new password',
  'Bạn được mời vào toà soạn. Vui lòng đặt mật khẩu của riêng bạn; từ nay bạn đăng nhập bằng mật khẩu ấy.':
    'You are invited to the newsroom. Please set a password of your own; from now on you sign in with it.',
  'Tài khoản:': 'Account:',
  'Mã này không còn dùng được': 'This code no longer works',
  'Mã đã dùng, đã hết hạn hoặc đã được thay bằng mã mới. Nếu bạn vừa gõ từ giấy, vui lòng xem lại từng chữ rồi nhập lại ở đây.':
    'The code was used, has expired or was replaced by a newer one. If you typed it from paper, please check every character and enter it again here.',
  'Xin mã khác qua thư': 'Get another code by mail',
  'Vui lòng nhập đủ địa chỉ thư, ví dụ lan@hadong.example.vn.':
    'Please enter a whole e-mail address, for example lan@hadong.example.vn.',
  'Đã xin nhiều lần. Vui lòng đợi {wait} rồi thử lại.': 'Too many requests. Please wait {wait} and try again.',
  'Quên mật khẩu': 'Forgot your password',
  'Vui lòng nhập địa chỉ thư bạn dùng để đăng nhập. Chúng tôi gửi tới đó một đường dẫn để đặt mật khẩu mới.':
    'Please enter the e-mail address you sign in with. We will send it a link for setting a new password.',
  'Máy chủ này chưa nối với máy chủ thư nên thư có thể không tới. Người quản trị có thể in cho bạn một mã thay thư.':
    'This server is not connected to a mail server, so the mail may not arrive. An administrator can print you a code instead.',
  'Đổi địa chỉ thư cần xác nhận là bạn.': 'Changing your e-mail address takes a confirmation that it is you.',
  'Chưa lưu được. Vui lòng xem lại:': 'Not saved yet. Please look again:',
  'Mật khẩu chưa đổi. Vui lòng xem lại:': 'Your password has not changed. Please look again:',
  'Mật khẩu hiện nay chưa đúng.': 'Your present password is not right.',
  'Vui lòng nhập họ tên, tối đa 80 ký tự.': 'Please enter a name of at most 80 characters.',
  'Địa chỉ này đã có tài khoản khác dùng. Vui lòng nhập địa chỉ khác.':
    'Another account already uses this address. Please enter another.',
  'Tài khoản': 'Account',
  'Đã lưu họ tên.': 'Your name is saved.',
  'Đã lưu họ tên. Chúng tôi đã gửi một đường dẫn tới địa chỉ thư mới: vui lòng mở thư và xác nhận trong 24 giờ. Cho tới lúc ấy bạn vẫn dùng địa chỉ cũ.':
    'Your name is saved. We sent a link to the new address: please open that mail and confirm within 24 hours. Until then you go on using the former address.',
  'Đã đổi địa chỉ thư. Từ nay bạn đăng nhập bằng địa chỉ mới.':
    'Your e-mail address is changed. From now on you sign in with the new one.',
  'Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.': 'Your password is changed. Your other sessions have ended.',
  'Vai trò:': 'Role:',
  'Họ tên và thư': 'Name and e-mail',
  'Mật khẩu': 'Password',
  'Đổi lần cuối': 'Last changed on',
  'Phiên đăng nhập': 'Sessions',
  'Tài khoản đang mở ở {count} trình duyệt.': {
    one: 'Your account is open in {count} browser.',
    other: 'Your account is open in {count} browsers.',
  },
  'Xem và kết thúc phiên': 'See and end sessions',
  ', chậm nhất là {date}': ', by {date} at the latest',
  'Xác thực hai bước': 'Two-step verification',
  'Đang bật': 'On',
  'từ {date}, còn {count} mã dự phòng.': {
    one: 'since {date}, {count} recovery code left.',
    other: 'since {date}, {count} recovery codes left.',
  },
  'Chưa bật': 'Off',
  'Vai trò của bạn cần bật{until}.': 'Your role needs it turned on{until}.',
  'Nên bật: riêng mật khẩu thì ai biết nó cũng vào được.':
    'You should turn it on: with a password alone, whoever learns it can come in.',
  'Xem và thay đổi': 'See and change',
  'Hình này không còn dùng được. Vui lòng tải lại trang và quét hình mới.':
    'This picture can no longer be used. Please reload the page and scan the new one.',
  'Vai trò của bạn cần xác thực hai bước nên không tắt được.':
    'Your role needs two-step verification, so it cannot be turned off.',
  'Xác thực hai bước đang tắt nên không có mã dự phòng.':
    'Two-step verification is off, so there are no recovery codes.',
  'Bạn vừa dùng một mã dự phòng, còn {count} mã. Nếu đã mất điện thoại, vui lòng báo người quản trị; nếu gần hết mã, hãy tạo mã mới ở dưới.':
    {
      one: 'You have just used a recovery code; {count} is left. If you lost your phone, please tell an administrator; when they run low, make new ones below.',
      other:
        'You have just used a recovery code; {count} are left. If you lost your phone, please tell an administrator; when they run low, make new ones below.',
    },
  'Đã tắt xác thực hai bước.': 'Two-step verification is off.',
  'Quét hình bằng điện thoại mới rồi nhập mã của nó. Từ lúc ấy điện thoại cũ và các mã dự phòng cũ không dùng được nữa.':
    'Scan the picture with the new phone, then enter its code. From then on the former phone and the former recovery codes no longer work.',
  'Khi bật, đăng nhập cần mật khẩu và một mã 6 chữ số chỉ điện thoại của bạn biết. Ai đoán được mật khẩu cũng không vào được.':
    'Once on, signing in takes your password and a 6-digit code that only your phone knows. Guessing the password is then not enough to come in.',
  'Về trang tài khoản': 'Back to your account',
  'Chuyển sang điện thoại khác': 'Change to another phone',
  'Tạo mã dự phòng mới': 'Make new recovery codes',
  'Tắt xác thực hai bước': 'Turn off two-step verification',
  'Đường dẫn này đã dùng hoặc đã hết hạn. Vui lòng vào Tài khoản và xin đổi địa chỉ lần nữa.':
    'This link was used or has expired. Please go to Account and ask to change your address once more.',
  'Đường dẫn này gửi cho một tài khoản khác. Vui lòng đăng nhập bằng tài khoản ấy rồi mở lại.':
    'This link was sent to another account. Please sign in with that account and open it again.',
  'Xác nhận địa chỉ thư': 'Confirm your e-mail address',
  'Từ nay bạn sẽ đăng nhập vào toà soạn bằng': 'From now on you will sign in to the newsroom with',
  'thay cho {email}.': 'instead of {email}.',
  'Dùng địa chỉ này': 'Use this address',
  'Về tài khoản': 'Back to your account',
  'Chỉ chủ tài khoản mới kết thúc được phiên này.': 'Only the owner of the account can end this session.',
  'Phiên này đã kết thúc từ trước.': 'This session had already ended.',
  'Những trình duyệt đang đăng nhập bằng tài khoản của bạn. Nếu thấy một nơi lạ, vui lòng kết thúc phiên đó rồi nhờ người quản trị đặt lại mật khẩu.':
    'The browsers that are signed in with your account. If you see one you do not know, please end that session and ask an administrator to reset your password.',
  'Đã kết thúc phiên.': 'The session has ended.',
  ' (trình duyệt này)': ' (this browser)',
  'Đăng nhập lúc': 'Signed in at',
  '· dùng lần cuối {age}': '· last used {age}',
  'Kết thúc phiên': 'End session',
  'Đã đăng nhập': 'Signed in',
  'Đã đăng nhập lại': 'You are signed in again',
  'Có thể đóng thẻ này. Ở thẻ kia, những gì bạn đang viết vẫn còn: quay lại đó và lưu như thường.':
    'You may close this tab. What you were writing is still in the other one: go back there and save as usual.',
  'Về bàn làm việc': 'Back to the desk',
  'Mật khẩu hoặc mã chưa đúng. Vui lòng kiểm tra rồi thử lại.':
    'The password or the code is not right. Please check it and try again.',
  'Xác nhận': 'Confirm',
  'Xác nhận là bạn': 'Confirm that it is you',
  'Việc sắp làm cần biết chắc người đang ngồi đây là {name}. Sau khi xác nhận, bạn có 10 phút.':
    'What comes next takes being sure that the person sitting here is {name}. Once you have confirmed, you have 10 minutes.',
  '{seconds} giây': { one: '{seconds} second', other: '{seconds} seconds' },
  '{count} phút': { one: '{count} minute', other: '{count} minutes' },
  'Thư điện tử': 'E-mail address',
  'Đang đăng nhập…': 'Signing in…',
  'Mật khẩu có chữ có dấu. Bộ gõ tiếng Việt có đang bật không?':
    'This password has letters with marks. Is a Vietnamese keyboard turned on?',
  Ẩn: 'Hide',
  Hiện: 'Show',
  'Mật khẩu hiện nay': 'Present password',
  'Mật khẩu mới': 'New password',
  'Đang đổi…': 'Changing…',
  'Đổi mật khẩu': 'Change password',
  'Xác nhận ở thẻ khác': 'Confirm in another tab',
  ', rồi quay lại đây bấm Lưu.': ', then come back here and press Save.',
  'Họ tên': 'Name',
  'Dùng để đăng nhập và nhận thư của toà soạn.': 'For signing in and for mail from the newsroom.',
  'Đang lưu…': 'Saving…',
  Lưu: 'Save',
  Nếu: 'If',
  'có tài khoản ở đây, một thư vừa được gửi tới địa chỉ ấy. Đường dẫn trong thư dùng được một lần, trong 30 phút. Không thấy thư thì vui lòng xem cả mục thư rác.':
    'has an account here, a mail has just been sent to it. Its link works once, for 30 minutes. If you do not see it, please look among the spam too.',
  'Đang gửi…': 'Sending…',
  'Gửi đường dẫn đặt lại mật khẩu': 'Send a link to reset the password',
  'Thư đang được gửi tới {email}.': 'The mail is on its way to {email}.',
  'Mã chỉ hiện lần này: vui lòng in rồi đưa tận tay.':
    'The code is shown only this once: please print it and hand it over in person.',
  'In giấy': 'Print the sheet',
  'Gửi thư': 'Send by mail',
  'In mã': 'Print a code',
  'Mã 6 chữ số trên điện thoại': '6-digit code from your phone',
  'Dùng mật khẩu thay mã': 'Use your password instead of a code',
  'Đang kiểm tra…': 'Checking…',
  'Mã dự phòng': 'Recovery codes',
  'Khi không có điện thoại, mỗi mã dưới đây thay cho mã 6 chữ số, một lần. Vui lòng in ra hoặc chép lại và cất ở nơi kín.':
    'When you do not have your phone, each code below stands in for the 6-digit code, once. Please print or copy them and keep them somewhere private.',
  'Các mã chỉ hiện lần này.': 'The codes are shown only this once.',
  'Đã tạo mười mã mới; các mã cũ không dùng được nữa.': 'Ten new codes are made; the former ones no longer work.',
  'In các mã': 'Print the codes',
  'Tạo mười mã dự phòng mới': 'Make ten new recovery codes',
  'Mã 6 chữ số': '6-digit code',
  'Mở ứng dụng xác thực trên điện thoại để xem mã.': 'Open the authenticator app on your phone to see the code.',
  'Không có điện thoại ở đây? Dùng mã dự phòng': 'No phone at hand? Use a recovery code',
  'Một trong mười mã bạn đã cất khi bật xác thực hai bước, mỗi mã dùng một lần.':
    'One of the ten codes you put away when you turned on two-step verification; each works once.',
  'Đã bật xác thực hai bước.': 'Two-step verification is on.',
  'Cài một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis, rồi quét hình này:':
    'Install an authenticator app on your phone, for example Google Authenticator, Microsoft Authenticator or Aegis, then scan this picture:',
  'Mã QR để thêm tài khoản vào ứng dụng xác thực': 'QR code that adds the account to the authenticator app',
  'Không quét được? Gõ khoá bằng tay': 'Cannot scan it? Type the key by hand',
  ', khoá (theo thời gian):': ', key (time-based):',
  'Mã 6 chữ số ứng dụng đang hiện': '6-digit code the app is showing',
  'Giấy mời vào toà soạn': 'Invitation to the newsroom',
  'Giấy đặt lại mật khẩu': 'Password reset sheet',
  'Kính gửi': 'Dear',
  'Tài khoản: {email}': 'Account: {email}',
  Mở: 'Open',
  ', hoặc quét hình này bằng điện thoại:': ', or scan this picture with your phone:',
  'Mã QR mở trang đặt mật khẩu': 'QR code that opens the page for setting a password',
  'Nhập mã:': 'Enter the code:',
  'Đặt mật khẩu của riêng mình, ít nhất 12 ký tự. Không ai khác được biết mật khẩu ấy, kể cả người đưa giấy này.':
    'Set a password of your own, at least 12 characters. Nobody else may know it, not even the person who hands you this sheet.',
  'Mã dùng được một lần, đến': 'The code works once, until',
  'Đang dùng': 'Active',
  'Đã mời, chưa vào': 'Invited, not yet in',
  'Đã khoá': 'Disabled',
  'Cốc Cốc': 'Cốc Cốc',
  'iPhone hoặc iPad': 'iPhone or iPad',
  'máy Mac': 'Mac',
  'Trình duyệt khác': 'Another browser',
  '{browser} trên {system}': '{browser} on {system}',
  'Cộng tác viên': 'Contributor',
  'Phóng viên': 'Reporter',
  'Biên tập viên': 'Editor',
  'Tổng biên tập, thư ký toà soạn': 'Editor-in-chief, managing editor',
  'Kiểm duyệt viên': 'Moderator',
  'Quản trị': 'Administrator',
  'Kiểm tra': 'Auditor',
  'Viết và gửi bài của mình.': 'Writes and submits their own articles.',
  'Viết bài, tải ảnh lên, gửi duyệt.': 'Writes articles, uploads pictures, submits for approval.',
  'Sửa, duyệt, đăng bài và duyệt bình luận trong các chuyên mục được giao.':
    'Edits, approves and publishes articles and moderates comments in the sections given to them.',
  'Mọi việc về bài viết và bình luận, mọi chuyên mục. Cần xác thực hai bước.':
    'Everything about articles and comments, in every section. Needs two-step verification.',
  'Chỉ duyệt bình luận.': 'Moderates comments only.',
  'Tài khoản, cài đặt, sao lưu; không làm việc với bài. Cần xác thực hai bước.':
    'Accounts, settings, backups; does not work on articles. Needs two-step verification.',
  'Chỉ đọc nhật ký.': 'Reads the audit log only.',
  'Vai trò và chuyên mục': 'Role and sections',
  'Đổi vai trò thì người này phải đăng nhập lại.': 'After a change of role this person has to sign in again.',
  'Lưu vai trò': 'Save role',
  'Mời lại': 'Invite again',
  'Đặt lại mật khẩu': 'Reset password',
  'Lời mời trước không dùng được nữa. Lời mời mới dùng được trong 7 ngày.':
    'The former invitation no longer works. The new one works for 7 days.',
  'Người này tự đặt mật khẩu mới: bằng đường dẫn trong thư (30 phút) hoặc mã trên giấy (24 giờ).':
    'This person sets a new password themselves: by a link in a mail (30 minutes) or a code on paper (24 hours).',
  'Dùng khi máy hoặc điện thoại của người này bị mất.': 'For when this person’s computer or phone is lost.',
  'Kết thúc mọi phiên': 'End all sessions',
  'Chỉ gỡ khi người này đã mất cả điện thoại lẫn mã dự phòng, và bạn đã gặp hoặc gọi điện hỏi tận nơi.':
    'Only when this person has lost both phone and recovery codes, and you have met or called them to ask.',
  'Gỡ xác thực hai bước': 'Remove two-step verification',
  'Mở khoá': 'Enable',
  'Người này đăng nhập lại được bằng mật khẩu cũ, với vai trò như trên.':
    'This person can sign in again with the former password, with the role above.',
  'Mở khoá tài khoản': 'Enable account',
  Khoá: 'Disable',
  'Người này ra khỏi toà soạn ngay và không vào lại được. Bài đã viết vẫn còn.':
    'This person leaves the newsroom at once and cannot come back in. What they wrote stays.',
  'Khoá tài khoản': 'Disable account',
  'Vai trò': 'Role',
  'Chuyên mục': 'Sections',
  'số {section}': 'no. {section}',
  'Ở đây lần cuối': 'Last here',
  'chưa vào lần nào': 'never signed in',
  ', đang mở ở {sessionCount} trình duyệt': {
    one: ', open in {sessionCount} browser',
    other: ', open in {sessionCount} browsers',
  },
  'Tài khoản có từ': 'Account since',
  'Tài khoản của đồng nghiệp': 'Account of a colleague',
  'Đã tạo tài khoản; thư mời đang được gửi.': 'The account is made; the invitation is on its way.',
  'Đã lưu vai trò và chuyên mục.': 'Role and sections are saved.',
  'Đã lưu họ tên và địa chỉ thư.': 'Name and e-mail address are saved.',
  'Đã khoá tài khoản; mọi phiên của người này đã kết thúc.':
    'The account is disabled; all sessions of this person have ended.',
  'Đã mở khoá tài khoản.': 'The account is enabled.',
  'Mọi phiên của người này đã kết thúc.': 'All sessions of this person have ended.',
  'Đã gỡ xác thực hai bước; mọi phiên của người này đã kết thúc.':
    'Two-step verification is removed; all sessions of this person have ended.',
  'Đây là tài khoản của bạn. Họ tên, mật khẩu và xác thực hai bước ở trang':
    'This is your own account. Name, password and two-step verification are on the page',
  '; vai trò của bạn do một người quản trị khác đổi.': '; your role is changed by another administrator.',
  'Xác nhận để thay đổi': 'Confirm to make changes',
  'Những việc đã làm với tài khoản này': 'What was done with this account',
  'Những việc người này đã làm': 'What this person did',
  'Vui lòng chọn một vai trò.': 'Please choose a role.',
  'Chưa mời được. Vui lòng xem lại:': 'Not invited. Please look again:',
  'Mời người mới': 'Invite somebody',
  'Đã quá 10 phút từ lần bạn xác nhận. Vui lòng mở trang Xác nhận (/toa-soan/xac-nhan) trong một thẻ khác, rồi quay lại đây bấm lần nữa.':
    'It is more than 10 minutes since you confirmed. Please open the Confirm page (/toa-soan/xac-nhan) in another tab, then come back and press once more.',
  'Chỉ người quản trị mới làm được việc này.': 'Only an administrator can do this.',
  'Chưa lưu được: biểu mẫu thiếu hoặc sai. Vui lòng tải lại trang rồi thử lại.':
    'Not saved: the form is incomplete or wrong. Please reload the page and try again.',
  'Tài khoản này không còn.': 'This account is no longer there.',
  'Không ai tự đổi vai trò, tự khoá hay tự gỡ xác thực hai bước của mình. Vui lòng nhờ một người quản trị khác.':
    'Nobody changes their own role, disables themselves or removes their own two-step verification. Please ask another administrator.',
  'Đây là người quản trị duy nhất. Vui lòng giao vai trò quản trị cho một người khác trước.':
    'This is the only administrator. Please give that role to somebody else first.',
  'Người này chưa bật xác thực hai bước.': 'This person has not turned on two-step verification.',
  'Tài khoản đang khoá. Vui lòng mở khoá trước.': 'The account is disabled. Please enable it first.',
  'Địa chỉ này đã có tài khoản khác dùng.': 'Another account already uses this address.',
  'Người dùng': 'Users',
  '{count} tài khoản': { one: '{count} account', other: '{count} accounts' },
  'Không có tài khoản nào như vậy.': 'There are no such accounts.',
  'số {id}': 'no. {id}',
  Trang: 'Pages',
  'Trang trước': 'Previous page',
  'Trang {page}/{pageCount}': 'Page {page}/{pageCount}',
  'Trang sau': 'Next page',
  'Tìm tên hoặc thư': 'Search name or e-mail',
  'Mọi vai trò': 'All roles',
  'Trạng thái': 'State',
  'Mọi trạng thái': 'All states',
  Lọc: 'Filter',
  'ở đây {age}': 'here {age}',
  'có xác thực hai bước': 'two-step verification on',
  'chưa bật xác thực hai bước': 'two-step verification not on',
  'Đã tạo tài khoản. Mã chỉ hiện lần này: vui lòng in rồi đưa tận tay.':
    'The account is made. The code is shown only this once: please print it and hand it over in person.',
  'In giấy mời': 'Print invitation',
  'Xem tài khoản': 'See account',
  'Người này sẽ đăng nhập bằng địa chỉ ấy.': 'This person will sign in with that address.',
  'Cách mời': 'How to invite',
  'Thư có đường dẫn để đặt mật khẩu, dùng được trong 7 ngày.':
    'A mail with a link for setting a password, good for 7 days.',
  'Máy chủ này chưa nối với máy chủ thư (SMTP_URL): thư chỉ được ghi vào một thư mục trên máy chủ.':
    'This server is not connected to a mail server (SMTP_URL): mail is only written into a folder of the server.',
  'Một tờ giấy có mã để đưa tận tay, dùng được trong 7 ngày.':
    'A sheet of paper with a code to hand over in person, good for 7 days.',
  'Đang mời…': 'Inviting…',
  Mời: 'Invite',
  'Chuyên mục được giao': 'Sections given',
  'Chỉ tính với biên tập viên; tổng biên tập giữ mọi chuyên mục.':
    'Counts for editors only; an editor-in-chief has every section.',
  'tài khoản {userId} vừa nhận mã mà không còn': 'account {userId} has just been given a code and is gone',
})
