package de.ukrainehilfe.local;

/** The frame of every page that exists only on a developer's machine: labelled as a demo, readable, without scripts. */
final class DemoPage {

    private static final String FRAME =
            """
            <!DOCTYPE html>
            <html lang="de">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – Demo</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 0 1rem 3rem; color: #1a1a1a; background: #fff }
            .demo { background: #ffd700; color: #000; margin: 0 -1rem; padding: .4rem 1rem; font-weight: 600 }
            a { color: #00458b } :focus-visible { outline: 3px solid #00458b; outline-offset: 2px }
            table { border-collapse: collapse; width: 100%% } th, td { text-align: start; padding: .4rem; border-bottom: 1px solid #ccc; vertical-align: top; overflow-wrap: anywhere }
            .unread a { font-weight: 700 } small { color: #555 } td:first-child { white-space: nowrap }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f4f4f4; padding: 1rem }
            iframe { width: 100%%; height: 36rem; border: 1px solid #ccc; background: #fff }
            dl { display: grid; grid-template-columns: 5rem 1fr } dd { margin: 0 }
            button { display: block; width: 100%%; text-align: start; font: inherit; padding: .8rem 1rem; margin: .5rem 0; border: 2px solid #00458b; border-radius: .5rem; background: #fff; color: #1a1a1a; cursor: pointer }
            button:hover { background: #e8f0f8 } button strong { display: block; color: #00458b }
            </style>
            </head>
            <body>
            <header><p class="demo">DEMO – nur auf diesem Rechner, keine echten Personen</p></header>
            <main><h1 dir="auto">%1$s</h1>
            %2$s
            </main></body></html>
            """;

    private DemoPage() {}

    /** The title is escaped here, the content must be already. */
    static String of(String title, String content) {
        return FRAME.formatted(escape(title), content);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
