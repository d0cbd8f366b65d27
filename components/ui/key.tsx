/** A key to press, as it is printed on the keyboard: "Enter", "1", "R". */
export function Key({ children }: { children: string }) {
  return <kbd className="key">{children}</kbd>;
}
