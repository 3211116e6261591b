// Niceties only: every page works without this file.

// A form is sent once; the id in it would make a second sending harmless, but not quick. A file that is answered
// leaves the page as it is, and no event tells when it came: its button may be pressed again.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (form.dataset.sent === 'yes') {
    event.preventDefault()
    return
  }
  if (event.submitter !== null && event.submitter.hasAttribute('data-file')) return
  form.dataset.sent = 'yes'
  form.querySelectorAll('button').forEach((button) => button.setAttribute('aria-disabled', 'true'))
})

// Coming back with the browser's own button, the form may be sent again.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => {
    delete form.dataset.sent
    form.querySelectorAll('button').forEach((button) => button.removeAttribute('aria-disabled'))
  })
})

// The box for a word of one's own shows when “Other” is chosen.
function showOther(field) {
  const box = field.querySelector('.other-word')
  if (box === null) return
  const chosen = [...field.querySelectorAll('input')].find((input) => input.value === '~other')
  box.hidden = chosen === undefined || !chosen.checked
}
document.querySelectorAll('.field').forEach((field) => {
  showOther(field)
  field.addEventListener('change', () => showOther(field))
})

// Errors are read out first.
const summary = document.getElementById('errors')
if (summary !== null) summary.focus()

// A menu closes when one clicks beside it or presses Escape.
document.addEventListener('click', (event) => {
  document.querySelectorAll('details.others[open]').forEach((menu) => {
    if (!menu.contains(event.target)) menu.open = false
  })
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  document.querySelectorAll('details.others[open]').forEach((menu) => {
    menu.open = false
    menu.querySelector('summary').focus()
  })
})
