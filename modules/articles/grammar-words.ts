/** Words that hold sentences together, without marks. Two of them side by side say nothing of what a text is about. */
const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  (
    'ba bang bi boi ca cac cach cai can cho chi chua co con cua cung cuoi da dang dau de den di do doi du duoc gi gio hai ' +
    'hay het hoac hom hon it khac khi khong la lai lam len luc ma mang moi mot muon nam nao nay ngay nguoi nhat nhieu nhu ' +
    'nhung noi o phai qua ra rang rat roi sang sau se so tai thang thay thi theo thu tiep toi tren trong truoc tu tung va van vao ' +
    've vi viec voi vua xuong'
  ).split(' '),
)

/** Whether a word says by itself what a text is about; numbers do not, they are of every subject. */
export const isGrammarWord = (key: string): boolean => GRAMMAR_WORDS.has(key) || /^\d+$/.test(key)
