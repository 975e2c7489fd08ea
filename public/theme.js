// Sets a theme the reader chose before the first paint. Without a choice the system's own scheme holds.
try {
  const theme = localStorage.getItem('dalel-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us: then the system's scheme holds.
}
