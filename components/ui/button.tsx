import type { Route } from "next";
import Link from "next/link";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Key } from "./key";

type ButtonKind = "main" | "plain" | "quiet";

type Look = {
  /** One `main` a screen; `plain` has a border; `quiet` is text. */
  kind?: ButtonKind;
  /** For a page's first action. */
  isBig?: boolean;
  /** The key that does the same, shown on desks only. */
  keyHint?: string;
};

const kinds: Record<ButtonKind, string> = { main: "btn btn-main", plain: "btn", quiet: "btn btn-quiet" };

function classesOf({ kind = "plain", isBig }: Look, more?: string) {
  return [kinds[kind], isBig && "btn-big", more].filter(Boolean).join(" ");
}

type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> & {
    isDisabled?: boolean;
    /** Says what is happening ("Saving…") and takes no second press. It keeps its focus and its place. */
    busyText?: string | false | undefined;
  };

export function Button({
  kind,
  isBig,
  keyHint,
  isDisabled,
  busyText,
  className,
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  const isBusy = Boolean(busyText);
  return (
    <button
      {...rest}
      // A busy submit button becomes a plain one, so that Enter cannot send the form twice.
      type={isBusy ? "button" : type}
      onClick={isBusy ? undefined : onClick}
      className={classesOf({ kind, isBig }, className)}
      disabled={isDisabled}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
    >
      {isBusy ? busyText : children}
      {keyHint && !isBusy ? <Key>{keyHint}</Key> : null}
    </button>
  );
}

type ButtonLinkProps<R extends string> = Look & {
  href: Route<R>;
  className?: string;
  children: ReactNode;
};

/** Looks like a button and goes somewhere. */
export function ButtonLink<R extends string>({
  kind,
  isBig,
  keyHint,
  href,
  className,
  children,
}: ButtonLinkProps<R>) {
  return (
    <Link className={classesOf({ kind, isBig }, className)} href={href}>
      {children}
      {keyHint ? <Key>{keyHint}</Key> : null}
    </Link>
  );
}
