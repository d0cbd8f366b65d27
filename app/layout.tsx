import "./globals.css";
import "./fonts";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { parseTheme, themeAttribute, themeCookie } from "@/components/shell/theme";

export const metadata: Metadata = {
  applicationName: "Recite",
  title: { default: "Recite", template: "%s · Recite" },
  description: "Learn what your documents claim, and keep it: with the source beside every answer.",
};

/** The colour of paper in either scheme (tokens.css), for the browser's own frame. */
const paper = { light: "#f3f6f1", dark: "#101513" };

async function readTheme() {
  return themeAttribute(parseTheme((await cookies()).get(themeCookie)?.value));
}

export async function generateViewport(): Promise<Viewport> {
  const theme = await readTheme();
  return {
    width: "device-width",
    initialScale: 1,
    viewportFit: "cover",
    colorScheme: theme ?? "light dark",
    themeColor: theme
      ? paper[theme]
      : [
          { media: "(prefers-color-scheme: light)", color: paper.light },
          { media: "(prefers-color-scheme: dark)", color: paper.dark },
        ],
  };
}

/**
 * Reading the cookie here does two things: the page arrives in its theme, without a flash, and no page is
 * rendered ahead of its request, so that its scripts can carry the nonce of the security policy.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-theme={await readTheme()}>
      <head>
        {/* Not a part of the metadata, which arrives late and changes with the page: a browser that finds no
            icon meanwhile asks for /favicon.ico. */}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}
