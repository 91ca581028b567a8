// Applies what the reader chose before anything is painted. Kept tiny: it blocks.
var root = document.documentElement
root.dataset.script = navigator.share ? 'share' : ''
root.dataset.fonts = 'later'
try {
  var theme = localStorage.getItem('giao-dien')
  var size = localStorage.getItem('co-chu')
  var leading = localStorage.getItem('gian-dong')
  if (leading === 'wide' || leading === 'widest') root.dataset.leading = leading
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
  if (localStorage.getItem('phong-chu')) delete root.dataset.fonts
  if (/^-?[1-3]$/.test(size)) root.dataset.textSize = size
} catch (_) {}
