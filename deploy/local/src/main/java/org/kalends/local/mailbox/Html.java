package org.kalends.local.mailbox;

/** The frame of the launcher's own pages, and text made harmless in it. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String page(String title, String content) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>@title@ · Kalends</title><link rel="stylesheet" href="/mailbox/kalends.css">
                <link rel="stylesheet" href="/mailbox/mailbox.css"></head>
                <body><header class="page"><p><a class="brand" href="/events/today">Kalends</a> <a href="/mailbox">Mailbox</a></p></header>
                <main class="page">
                @content@
                </main></body>
                </html>
                """.replace("@title@", escape(title)).replace("@content@", content);
    }
}
