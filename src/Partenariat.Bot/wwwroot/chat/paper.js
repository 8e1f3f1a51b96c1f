// Says that the check is under way: the page of the report comes when it is done.
document.querySelectorAll('form[data-paper]').forEach(form => {
  form.addEventListener('submit', () => {
    form.querySelector('.progress').hidden = false;
  });
});

// Back from the report, nothing is under way.
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-paper] .progress').forEach(progress => { progress.hidden = true; });
});
