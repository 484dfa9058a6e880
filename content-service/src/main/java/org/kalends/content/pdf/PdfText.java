package org.kalends.content.pdf;

/**
 * What a PDF says.
 *
 * @param language of the text (BCP 47); decides the reading direction too
 * @param title what a reader's window is named after
 * @param subject one sentence about it, for the file's description
 * @param author who speaks
 * @param body an HTML fragment of headings, paragraphs, lists, quotations, links and tables; nothing is loaded for it, so
 *     pictures, styles and scripts in it have no effect. The classes are those of {@code pdf/paper.css}
 */
public record PdfText(String language, String title, String subject, String author, String body) {}
