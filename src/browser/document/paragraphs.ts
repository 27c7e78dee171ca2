/** Gives each paragraph of the text a sign that is seen when one points at it, and leads to its address. */
for (const paragraph of document.querySelectorAll('.text p[id^=p]')) {
  const link = document.createElement('a')
  link.href = '#' + paragraph.id
  link.className = 'paragraph'
  link.title = 'Paragraph ' + paragraph.id.slice(1) + ': its address, and its citation below'
  // ears and keyboards are not led past hundreds of them; the page on citing says how addresses are made
  link.ariaHidden = 'true'
  link.tabIndex = -1
  paragraph.append(link)
}
