// Applies what the reader chose before anything is painted. Kept tiny: it blocks.
var root = document.documentElement
root.dataset.script = ''
try {
  var theme = localStorage.getItem('giao-dien')
  var size = localStorage.getItem('co-chu')
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
  if (/^-?[1-3]$/.test(size)) root.dataset.textSize = size
} catch (_) {}
