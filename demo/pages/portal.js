/** The portal's own switch of languages: it sets `lang` on the page, and the widget follows. */
const buttons = document.querySelectorAll('[data-language]');

for (const button of buttons) {
  button.addEventListener('click', () => {
    const { language } = button.dataset;
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll('[data-en]')) {
      element.textContent = element.dataset[language];
    }
    for (const other of buttons) other.hidden = other === button;
    document.querySelector('[data-language]:not([hidden])').focus();
  });
}
