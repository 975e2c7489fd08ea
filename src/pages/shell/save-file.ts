/** Hands the reader a file: ("dalel_members.csv", "…", "text/csv"). Nothing leaves the browser. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click: freed at once, some save an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
